#pragma once

#include "core/domain/company.h"
#include "ui/pages/page.h"

#include <QStringList>

namespace overture::ui
{

class LinkButton;
class TagRow;
class TextLabel;

/// The top of a company's panel: name, where it is, its site, and its chips.
class CompanyHead : public QWidget
{
  Q_OBJECT

 public:
  explicit CompanyHead(const Workspace& workspace, QWidget* parent = nullptr);

  void setCompany(const Company& company, const QStringList& tags);
  void retranslate();

 Q_SIGNALS:
  void tagAdded(const QString& tag);
  void tagRemoved(const QString& tag);

 private:
  Workspace m_workspace;
  Company m_company;
  QStringList m_tagNames;
  TextLabel* m_name;
  TextLabel* m_place;
  LinkButton* m_site;
  TagRow* m_tags;
};

}  // namespace overture::ui
