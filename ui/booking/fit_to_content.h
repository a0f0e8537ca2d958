#pragma once

class QDialog;
class QScrollArea;
class QSize;
class QWidget;

namespace praxidesk::booking {

/// Around the rows of a dialog: on a small screen they scroll, and the buttons under them stay in reach.
[[nodiscard]] QScrollArea *scrollingRows(QWidget *rows);

/// Makes the dialog as tall as its rows and its footer need, at most as tall as the screen has room for. Rows that have
/// just come or gone count at once.
void fitToContent(QDialog &dialog, QWidget &rows);

/// Does so when the dialog is shown: only then is everything as wide and as tall as it will be.
void fitToContentWhenShown(QDialog &dialog, QWidget &rows);

/// Gives the dialog this size, or what the screen has room for.
void resizeWithinScreen(QDialog &dialog, const QSize &usual);

} // namespace praxidesk::booking
