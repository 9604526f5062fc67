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
    std::vector<LibraryModel> models = libraryOf(engine);
    std::ranges::stable_partition(models, [](const LibraryModel& model) { // the one that asks for needs in general
        return model.path.endsWith(QStringLiteral("base-and-uplifts.purse-model.json"));
    });
    std::vector<Question> all;
    for (const LibraryModel& model : models)
        for (const Question& question : model.file.questions)
            if (question.covers.empty() && std::ranges::find(all, question.text, &Question::text) == all.end())
                all.push_back(question);
    return all;
}

} // namespace purse::gui
