#pragma once
#include <QFrame>

#include "core/sync/conflict_picture.h"

namespace praxidesk::sync_ui {

/// The sides of a conflict next to each other, a row for each thing that a person can compare. What differs is bold and
/// marked: colour alone tells nobody.
class ConflictTable : public QFrame {
    Q_OBJECT
public:
    ConflictTable(const sync::ConflictPicture &conflict, const Zone &zone, QDate today, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Each side's words begin where their column begins, in whatever language a patient's name is.
    void align();
};

/// "today, 09:00–09:20"; empty without a time.
[[nodiscard]] QString whenText(const sync::ConflictSide &side, const Zone &zone, QDate today);

} // namespace praxidesk::sync_ui
