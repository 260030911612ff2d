#include "core/db/tokenizer.h"

#include "core/db/failure.h"

#include <sqlite3.h>

#include <algorithm>
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

/// Passes the tokens of one run on to FTS5, their places counted from the start of the whole text.
struct Sink {
  void* context;
  TokenCallback callback;
  int offset = 0;
  int answer = SQLITE_OK;
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

bool isContinued(std::string_view sequence)
{
  return std::ranges::all_of(sequence.substr(1), [](char byte) { return (byte & 0xC0) == 0x80; });
}

/// CJK needs three or four bytes of UTF-8, so shorter sequences are only measured. A broken one counts as one byte.
CodePoint codePointAt(std::string_view text, std::size_t at)
{
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + length > text.size() || !isContinued(text.substr(at, length)))
    return {};
  if (length == 3)
    return {bitsOf(text[at], 0x0F) << 12 | bitsOf(text[at + 1], 0x3F) << 6 | bitsOf(text[at + 2], 0x3F), 3};
  if (length == 4)
    return {bitsOf(text[at], 0x07) << 18 | bitsOf(text[at + 1], 0x3F) << 12 | bitsOf(text[at + 2], 0x3F) << 6 |
                bitsOf(text[at + 3], 0x3F),
            4};
  return {0, length};
}

/// Where the run that begins at `from` ends: after one CJK character, or before the next one.
std::size_t endOfRun(std::string_view text, std::size_t from)
{
  const auto first = codePointAt(text, from);
  std::size_t at = from + first.length;
  if (isCjk(first.value))
    return at;
  while (at < text.size()) {
    const auto point = codePointAt(text, at);
    if (isCjk(point.value))
      break;
    at += point.length;
  }
  return at;
}

int onBaseToken(void* context, int flags, const char* text, int size, int begin, int end)
{
  auto& sink = *static_cast<Sink*>(context);
  sink.answer = sink.callback(sink.context, flags, text, size, begin + sink.offset, end + sink.offset);
  return sink.answer;
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

/// FTS5 may have enough before the end (an answer other than OK), which the base tokenizer does not tell us.
int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* bytes, int size, TokenCallback callback)
{
  const auto* instance = reinterpret_cast<Instance*>(tokenizer);
  const std::string_view text(bytes, static_cast<std::size_t>(size));
  Sink sink{context, callback};
  for (std::size_t at = 0; at < text.size() && sink.answer == SQLITE_OK;) {
    const auto end = endOfRun(text, at);
    sink.offset = static_cast<int>(at);
    const int code = instance->functions.xTokenize(instance->base, &sink, flags, bytes + at, static_cast<int>(end - at),
                                                   onBaseToken);
    if (code != SQLITE_OK)
      return code;
    at = end;
  }
  return SQLITE_OK;
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
  if (api == nullptr)
    raise(nullptr, SQLITE_ERROR, "look for FTS5");
  auto base = std::make_unique<Base>();
  require(handle, api->xFindTokenizer(api, "unicode61", &base->context, &base->functions), "find unicode61");
  fts5_tokenizer ours{create, destroy, tokenize};
  const auto forget = [](void* context) { delete static_cast<Base*>(context); };
  require(handle, api->xCreateTokenizer(api, "overture", base.release(), &ours, forget), "register tokenizer");
}

}  // namespace overture::db
