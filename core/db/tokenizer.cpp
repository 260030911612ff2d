#include "core/db/tokenizer.h"

#include "core/db/failure.h"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string_view>

namespace overture::db
{
namespace
{

struct Base {
  fts5_tokenizer functions{};
  void* context = nullptr;
};

struct Instance {
  fts5_tokenizer functions{};
  Fts5Tokenizer* base = nullptr;
};

using TokenCallback = int (*)(void*, int, const char*, int, int, int);

/// What FTS5 wants to be told, kept while we cut the base tokenizer's tokens further.
struct Sink {
  void* context;
  TokenCallback callback;
};

/// A token as bytes of the text it was found in.
struct Token {
  std::string_view text;
  int begin;
  int end;
};

struct CodePoint {
  std::uint32_t value = 0;
  std::size_t length = 1;
};

bool isCjk(std::uint32_t c)
{
  const bool symbols = c >= 0x3000 && c <= 0x303F;
  return (c >= 0x2E80 && c <= 0x9FFF && !symbols) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

std::uint32_t bitsOf(char byte, unsigned mask)
{
  return static_cast<unsigned char>(byte) & mask;
}

/// CJK needs three or four bytes of UTF-8, so shorter sequences are only measured.
CodePoint codePointAt(std::string_view text, std::size_t at)
{
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + length > text.size())
    return {0, text.size() - at};
  if (length == 3)
    return {bitsOf(text[at], 0x0F) << 12 | bitsOf(text[at + 1], 0x3F) << 6 | bitsOf(text[at + 2], 0x3F), 3};
  if (length == 4)
    return {bitsOf(text[at], 0x07) << 18 | bitsOf(text[at + 1], 0x3F) << 12 | bitsOf(text[at + 2], 0x3F) << 6 |
                bitsOf(text[at + 3], 0x3F),
            4};
  return {0, length};
}

int tell(const Sink& sink, int flags, const Token& token, std::size_t from, std::size_t to)
{
  const auto limit = [&](std::size_t at) {
    const int place = token.begin + static_cast<int>(at);
    return place < token.end ? place : token.end;
  };
  return sink.callback(sink.context, flags, token.text.data() + from, static_cast<int>(to - from), limit(from),
                       limit(to));
}

int cutAndTell(const Sink& sink, int flags, const Token& token)
{
  std::size_t start = 0;
  for (std::size_t at = 0; at < token.text.size();) {
    const auto point = codePointAt(token.text, at);
    const std::size_t next = at + point.length;
    if (isCjk(point.value)) {
      if (at > start)
        if (const int code = tell(sink, flags, token, start, at); code != SQLITE_OK)
          return code;
      if (const int code = tell(sink, flags, token, at, next); code != SQLITE_OK)
        return code;
      start = next;
    }
    at = next;
  }
  return token.text.size() > start ? tell(sink, flags, token, start, token.text.size()) : SQLITE_OK;
}

int onBaseToken(void* context, int flags, const char* text, int size, int begin, int end)
{
  return cutAndTell(*static_cast<const Sink*>(context), flags, {{text, static_cast<std::size_t>(size)}, begin, end});
}

int create(void* context, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** out)
{
  const auto& base = *static_cast<const Base*>(context);
  const char* options[] = {"remove_diacritics", "2"};
  auto instance = std::make_unique<Instance>();
  instance->functions = base.functions;
  const int code = base.functions.xCreate(base.context, options, 2, &instance->base);
  if (code == SQLITE_OK)
    *out = reinterpret_cast<Fts5Tokenizer*>(instance.release());
  return code;
}

void destroy(Fts5Tokenizer* tokenizer)
{
  const std::unique_ptr<Instance> instance(reinterpret_cast<Instance*>(tokenizer));
  instance->functions.xDelete(instance->base);
}

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, TokenCallback callback)
{
  const auto* instance = reinterpret_cast<Instance*>(tokenizer);
  Sink sink{context, callback};
  return instance->functions.xTokenize(instance->base, &sink, flags, text, size, onBaseToken);
}

fts5_api* apiOf(sqlite3* handle)
{
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  require(handle, sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr), "look for FTS5");
  sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
  sqlite3_step(statement);
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

void registerTokenizer(sqlite3* handle)
{
  auto* api = apiOf(handle);
  auto base = std::make_unique<Base>();
  require(handle, api->xFindTokenizer(api, "unicode61", &base->context, &base->functions), "find unicode61");
  fts5_tokenizer ours{create, destroy, tokenize};
  const auto forget = [](void* context) { delete static_cast<Base*>(context); };
  require(handle, api->xCreateTokenizer(api, "overture", base.release(), &ours, forget), "register tokenizer");
}

}  // namespace overture::db
