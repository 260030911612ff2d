#pragma once

struct sqlite3;

namespace overture::db
{

/// Registers the FTS5 tokenizer "overture" on a connection: unicode61 with diacritics removed, except that every CJK
/// character is a token of its own, so that Chinese words of any length are found as phrases.
/// Throws DbError where FTS5 is missing.
void registerTokenizer(sqlite3* handle);

}  // namespace overture::db
