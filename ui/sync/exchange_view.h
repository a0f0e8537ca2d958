#pragma once
#include <QWidget>

#include "core/sync/outbox_picture.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace praxidesk::sync_ui {

/// What was said on the wire about one change: each request beside its answer, and why it ended so.
class ExchangeView : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeView(QWidget *parent = nullptr);
    /// The newest is shown first.
    void show(const store::Store &store, const QString &group);

private:
    void showChosen(int row);

    std::vector<sync::ExchangePicture> m_exchanges;
    QComboBox *m_which;
    QLabel *m_none;
    QWidget *m_both;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_answer;
};

} // namespace praxidesk::sync_ui
