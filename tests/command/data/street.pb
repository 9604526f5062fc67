META
key;value
description;Our street: a made-up vote
currency;EUR
num_projects;6
num_votes;14
budget;3000.00
vote_type;approval
PROJECTS
project_id;cost;name
benches;900;Benches under the lime trees
bikes;1250.50;A cargo bicycle for all
fence;700;A fence for the playground
lamp;420;A lamp at the crossing
meals;1400;Meals together in summer
pool;999999999;A pool
VOTES
voter_id;vote
1;bikes,fence,lamp
2;bikes,fence
3;bikes,meals
4;bikes,meals,lamp
5;bikes,benches
6;bikes,benches
7;bikes,meals
8;bikes,fence
9;benches,lamp
10;benches,lamp
11;benches
12;meals,benches
13;meals,pool
14;meals
