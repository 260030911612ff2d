#include "tests/support/test_store.h"

#include "core/store/check.h"
#include "tests/support/store_dump.h"

namespace overture::testing
{

TestStore::TestStore() : m_file(std::filesystem::path(m_folder.path().toStdString()) / "search.overture")
{
  reopen();
}

TestStore::~TestStore() = default;

void TestStore::reopen(Here here)
{
  m_store.reset();
  auto opened = store::Store::open(m_file, {m_clock, m_uids});
  if (opened)
    m_store = std::move(*opened);
  else
    failed<bool>(opened.error(), here);
}

void TestStore::write(store::BatchedAction action, Here here)
{
  if (const auto done = m_store->writeInBatches(std::move(action)); !done)
    failed<bool>(done.error(), here);
}

void TestStore::undo(Here here)
{
  if (const auto done = m_store->undo(); !done)
    failed<bool>(done.error(), here);
}

void TestStore::redo(Here here)
{
  if (const auto done = m_store->redo(); !done)
    failed<bool>(done.error(), here);
}

QByteArray TestStore::dump()
{
  return read([](const store::ReadTx& tx) { return dumpOf(tx.connection()); });
}

QByteArray TestStore::rows(std::string_view sql)
{
  return read([sql](const store::ReadTx& tx) { return rowsIn(tx.connection(), sql); });
}

QByteArray TestStore::findings() const
{
  const auto found = store::checkFile(m_file);
  if (!found)
    return textOf(found.error());
  QByteArray text;
  for (const auto& line : *found)
    text += QByteArray::fromStdString(line) + '\n';
  return text;
}

}  // namespace overture::testing
