#pragma once

#include "ui/pages/transfer/list_import.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace overture::ui
{

class TextLabel;

/// Which heading of the list is which field; each can be changed by hand.
class ImportColumns : public QWidget
{
  Q_OBJECT

 public:
  explicit ImportColumns(ImportKind kind, QWidget* parent = nullptr);

  void setPreview(const ImportPreview& preview);
  void retranslate();
  void focusName();

 Q_SIGNALS:
  void changed(const overture::ui::ListColumns& columns);

 private:
  struct Line {
    int field = 0;
    TextLabel* label = nullptr;
    QComboBox* choice = nullptr;
  };
  void addLine(QGridLayout& grid, int field);
  [[nodiscard]] ListColumns chosen() const;

  ImportKind m_kind;
  std::size_t m_header = 0;
  std::vector<Line> m_lines;
};

}  // namespace overture::ui
