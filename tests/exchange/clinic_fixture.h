#pragma once
// A clinic in a temporary folder, with a clock that stands still.

#include "core/desk/desk.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace praxidesk::test {

inline Zone london() { return *Zone::fromId(QStringLiteral("Europe/London")); }
inline Instant instant(const char *text) { return *parseInstant(QString::fromUtf8(text), london()); }

class Clinic {
public:
    explicit Clinic(Instant now = instant("2026-11-17T10:42:00Z"), const store::Fault &fault = {}) {
        auto made = store::Store::create(path(), {QStringLiteral("Test clinic"), london()}, [now] { return now; }, fault);
        if (!made) {
            throw std::runtime_error(made.error().message.toStdString());
        }
        store = std::move(*made);
        desk = std::make_unique<desk::Desk>(*store, QStringLiteral("tester"));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("clinic.praxidesk")); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            throw std::runtime_error("cannot write a test file");
        }
        return file.fileName();
    }
    /// Closes the clinic and asks Store::check.
    [[nodiscard]] QStringList check() {
        desk.reset();
        store.reset();
        const auto problems = store::Store::check(path());
        return problems ? *problems : QStringList{problems.error().message};
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<desk::Desk> desk;
};

} // namespace praxidesk::test
