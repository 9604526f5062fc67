// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/library.hpp"

#include <QDir>

#include <algorithm>

namespace purse::gui {

std::vector<LibraryModel> libraryOf(const Engine& engine)
{
    std::vector<LibraryModel> models;
    if (engine.examples.empty() || !engine.readModel)
        return models;
    const QDir folder(QString::fromStdString((engine.examples / "models").string()));
    for (const QString& name : folder.entryList({QStringLiteral("*.purse-model.json")}, QDir::Files, QDir::Name))
        if (Result<ModelFile> file = engine.readModel(folder.filePath(name).toStdString()))
            models.push_back({folder.filePath(name), *std::move(file)});
    std::ranges::stable_sort(models, {}, [](const LibraryModel& model) { return model.file.model.title; });
    return models;
}

std::vector<Question> usualQuestions(const Engine& engine)
{
    std::vector<Question> all;
    const auto take = [&all](const std::vector<Question>& questions) {
        for (const Question& question : questions)
            if (question.covers.empty() && std::ranges::find(all, question.text, &Question::text) == all.end())
                all.push_back(question);
    };
    if (engine.readQuestions)
        if (const Result<QuestionFile> file = engine.readQuestions(engine.examples / "questions" / "library.json"))
            take(file->questions);
    for (const LibraryModel& model : libraryOf(engine))
        take(model.file.questions);
    return all;
}

} // namespace purse::gui
