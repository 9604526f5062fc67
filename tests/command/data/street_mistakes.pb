META
key;value
description;A vote with mistakes
num_projects;3
num_votes;4
budget;3000
vote_type;approval
PROJECTS
project_id;cost
benches;900
bikes;12.50.10
benches;700
VOTES
voter_id;vote
1;bikes,trees
2;benches,benches
2;bikes
