#include "tests/support/test_main.h"
#include "ui/style/cell.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/widgets/cell_delegate.h"

#include <QHelpEvent>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

constexpr int width = 200;

/// One cell in a list of its own.
struct Cell {
  explicit Cell(CellKind kind, const QString& text)
  {
    model.appendRow(new QStandardItem(text));
    set(kindRole, static_cast<int>(kind));
    view.setModel(&model);
    option.rect = QRect(0, 0, width, 44);
    option.widget = &view;
    option.palette = paletteOf(Theme::light);
    option.state = QStyle::State_Enabled;
  }
  void set(int role, const QVariant& value) { model.setData(model.index(0, 0), value, role); }
  [[nodiscard]] QImage look()
  {
    QImage image(width, 44, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
  }
  [[nodiscard]] QString tip()
  {
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), QPoint(5, 5));
    return delegate.helpEvent(&help, &view, option, model.index(0, 0)) ? QToolTip::text() : QString();
  }
  QStandardItemModel model;
  QListView view;
  CellDelegate delegate;
  QStyleOptionViewItem option;
};

int pixelsOf(const QImage& image, const QColor& color)
{
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x)
      count += image.pixel(x, y) == color.rgb() ? 1 : 0;
  }
  return count;
}

}  // namespace

class TestCellDelegate : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aTextThatIsCutHasItsWholeAsTip()
  {
    const QString longName = QStringLiteral("A company with a name that needs far more room than this");
    Cell cut(CellKind::strong, longName);
    Cell fits(CellKind::strong, QStringLiteral("Sora"));

    const QString tipOfWhole = fits.tip();

    QCOMPARE(tipOfWhole, QString());
    QCOMPARE(cut.tip(), longName);
  }

  void bothLinesTellWhatIsCut()
  {
    Cell cell(CellKind::twoLines, QStringLiteral("Mara"));
    const QString second = QStringLiteral("Looks like a positive reply to your message of last week");
    cell.set(secondLineRole, second);

    QCOMPARE(cell.tip(), second);
  }

  void theSelectionGoesFromEdgeToEdge()
  {
    Cell cell(CellKind::text, QStringLiteral("Sora"));
    cell.option.state |= QStyle::State_Selected;

    const QImage look = cell.look();

    const QRgb selection = tokensOf(Theme::light).selection.rgb();
    QCOMPARE(look.pixel(0, 5), selection);
    QCOMPARE(look.pixel(width - 1, 5), selection);
  }

  void theBarIsAsLongAsItsValue()
  {
    Cell half(CellKind::bar, QStringLiteral("50"));
    half.set(valueRole, 50);
    Cell whole(CellKind::bar, QStringLiteral("99"));
    whole.set(valueRole, 100);

    const QColor accent = tokensOf(Theme::light).accent;
    const double share = 1.0 * pixelsOf(half.look(), accent) / pixelsOf(whole.look(), accent);

    QVERIFY2(share > 0.42 && share < 0.58, qPrintable(QString::number(share)));
  }

  void aChipStandsOnItsTone()
  {
    Cell chip(CellKind::chip, QStringLiteral("Targeting"));
    chip.set(toneRole, static_cast<int>(Tone::violet));
    Cell empty(CellKind::chip, {});

    const QColor soft = tokensOf(Theme::light).violet.soft;

    QVERIFY(pixelsOf(chip.look(), soft) > 200);
    QCOMPARE(pixelsOf(empty.look(), tokensOf(Theme::light).grey.soft), 0);
  }

  void scriptsStandOnOneLine()
  {
    const auto lowestInk = [](const QString& text) {
      Cell cell(CellKind::text, text);
      const QImage look = cell.look();
      for (int y = 40; y > 0; --y) {
        for (int x = 16; x < width; ++x) {
          if (qGray(look.pixel(x, y)) < 120)
            return y;
        }
      }
      return 0;
    };

    const int latin = lowestInk(QStringLiteral("HHH"));

    QVERIFY(qAbs(lowestInk(QString::fromUtf8("陈伟")) - latin) <= 2);
    QVERIFY(qAbs(lowestInk(QString::fromUtf8("שלום")) - latin) <= 1);
  }

  void heightsFollowTheFont()
  {
    Cell cell(CellKind::twoLines, QStringLiteral("Mara"));
    QFont large;
    large.setPixelSize(30);
    cell.view.setFont(large);

    QCOMPARE(cell.delegate.sizeHint(cell.option, cell.model.index(0, 0)).height(), metricsOf(large).twoLineRow);
  }
};

OVERTURE_TEST(TestCellDelegate);

}  // namespace overture::testing

#include "test_cell_delegate.moc"
