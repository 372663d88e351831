// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OPENROUTER_HPP
#define PROSPECTUS_INTEROP_OPENROUTER_HPP

// The models that OpenRouter lists, with what their tokens cost.
//
//     auto const read = read_openrouter(text);       // outcome<openrouter_models, json_error>; needs prospectus::json
//     read->models[0].release.prices                 // USD per million tokens, exact from the text
//     read->models.size() + read->skipped.size()     == read->count();
//     describe(read->skipped[0])                     // $.data[3].pricing.prompt, at byte 1234: expected ...
//
// Unit    Prices of tokens by the million, in USD: ten to the sixth of what the file has. Other prices as they stand: USD
//         for each request, image and so on.
// Shape   The file says when a model was listed, which need not be when it was released: release.released stays empty, and
//         so do the days on which prices hold. "Amazon: Nova 2 Lite" is Nova 2 Lite by Amazon; of a name without a colon the
//         developer is the author in the id. What stands behind a colon in the id ("free") is the tier of its prices. A
//         price of -1 depends on the use, and is none. What is null, empty or missing is not told, but a model must have
//         an id. What else stands there is passed over, such as descriptions and parameters of calls.
// Errors  json_error: of a model that is skipped; of the whole where it is no JSON, or no list of models: nothing is kept
//         then.
// Cost    One pass of simdjson's on-demand parser; a text is copied unless it is given as padded.
// Source  openrouter.ai/api/v1/models.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/corporate/model_release.hpp>
#include <prospectus/interop/detail/json.hpp>
#include <prospectus/interop/json_error.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

struct openrouter_price {
    std::string of{};  // "request", "image", "web_search", "internal_reasoning" ...
    any_money each;

    friend bool operator==(openrouter_price const&, openrouter_price const&) = default;
};

struct openrouter_model {
    model_release release{};
    std::string id{};              // "amazon/nova-2-lite-v1:free"
    std::string canonical_slug{};  // "amazon/nova-2-lite-v1"
    std::string hugging_face_id{};
    std::optional<partial_date> listed{};                 // in UTC
    std::optional<std::int64_t> greatest_output{};        // in tokens, at the provider that comes first
    std::vector<std::string> also_takes{}, also_gives{};  // what is no modality here, such as "file"
    std::vector<openrouter_price> other_prices{};
    std::optional<decimal> discount{};  // as stated beside the prices
    bool price_depends_on_use = false;

    friend bool operator==(openrouter_model const&, openrouter_model const&) = default;
};

struct openrouter_models {
    std::vector<openrouter_model> models{};
    std::vector<json_error> skipped{};  // one a model

    [[nodiscard]] std::size_t count() const noexcept { return models.size() + skipped.size(); }
};

/// The author in an id: "amazon" of "amazon/nova-2-lite-v1:free"; empty where there is none.
[[nodiscard]] constexpr std::string_view openrouter_author(std::string_view id) noexcept {
    auto const slash = id.find('/');
    return slash == id.npos ? std::string_view{} : id.substr(0, slash);
}
/// What stands behind the colon: "free" of "amazon/nova-2-lite-v1:free".
[[nodiscard]] constexpr std::string_view openrouter_tier(std::string_view id) noexcept {
    auto const colon = id.find(':');
    return colon == id.npos ? std::string_view{} : id.substr(colon + 1);
}

namespace detail {

class openrouter_reader {
public:
    template <class Text>
    explicit openrouter_reader(Text text) : in_{text} {
        read_.models.reserve(text.size() / 1'200);  // about as many bytes as OpenRouter writes of each
    }

    [[nodiscard]] outcome<openrouter_models, json_error> read() {
        bool any = false;
        if (in_.first_character() == '[') {
            any = true;
            in_.root_elements([&](json_value model, json_place const& at) { read_or_skip(model, at); });
        } else {
            in_.root_members([&](std::string_view key, json_value value, json_place const& at) {
                if (key != "data") return;
                if (any) return in_.refuse(value, at, "expected one data");
                any = true;
                in_.elements(value, at, [&](json_value model, json_place const& here) { read_or_skip(model, here); });
            });
        }
        in_.finish();
        if (in_.ok() && !any) in_.refuse({}, std::nullopt, "expected data, a list of models");
        if (auto why = in_.take_error()) return unexpected{*std::move(why)};
        return std::move(read_);
    }

private:
    void read_or_skip(json_value value, json_place const& at) {
        auto& model = read_.models.emplace_back();
        seen_ = 0;
        read_model(model, value, at);
        if (in_.broken()) return;
        if (auto why = in_.take_error()) {
            read_.models.pop_back();
            read_.skipped.push_back(*std::move(why));
        }
    }
    void read_model(openrouter_model& model, json_value value, json_place const& at) {
        auto const offset = in_.offset(value);
        in_.members(value, at, [&](std::string_view key, json_value field, json_place const& here) {
            constexpr std::string_view keys[]{"id",           "canonical_slug", "hugging_face_id",
                                              "name",         "created",        "context_length",
                                              "architecture", "pricing",        "top_provider"};
            unsigned n = 0;
            while (n < std::size(keys) && keys[n] != key) ++n;
            if (n == std::size(keys) || !is_told_first(n, field, here)) return;
            switch (n) {
                case 0: return take(model.id, field, here);
                case 1: return take(model.canonical_slug, field, here);
                case 2: return take(model.hugging_face_id, field, here);
                case 3: return take(model.release.name, field, here);
                case 4: model.listed = day(field, here); return;
                case 5:
                    if (auto const window = tokens(field, here))
                        model.release.context_window = exactly(*window, unit::count("token"));
                    return;
                case 6: return read_architecture(model, field, here);
                case 7: return read_prices(model, field, here);
                default: return read_provider(model, field, here);
            }
        });
        if (!in_.ok()) return;
        if (model.id.empty()) return in_.refuse(at, offset, "expected an id");
        give_names(model);
        for (auto& price : model.release.prices) price.tier = openrouter_tier(model.id);
    }
    static void give_names(openrouter_model& model) {
        auto& name = model.release.name;
        auto const colon = name.find(": ");
        if (colon != name.npos && colon != 0) {
            model.release.developer = name.substr(0, colon);
            name.erase(0, colon + 2);
        } else {
            model.release.developer = openrouter_author(model.id);
        }
        if (name.empty()) name = model.id;
    }
    void read_architecture(openrouter_model& model, json_value value, json_place const& at) {
        in_.members(value, at, [&](std::string_view key, json_value field, json_place const& here) {
            if (key == "input_modalities" && is_told_first(16, field, here))
                read_modalities(model.release.takes, model.also_takes, field, here);
            else if (key == "output_modalities" && is_told_first(17, field, here))
                read_modalities(model.release.gives, model.also_gives, field, here);
        });
    }
    void read_modalities(std::vector<modality>& known, std::vector<std::string>& also, json_value value,
                         json_place const& at) {
        in_.elements(value, at, [&](json_value element, json_place const& here) {
            auto const word = in_.text(element, here);
            if (!word) return;
            if (*word == "text") known.push_back(modality::text);
            else if (*word == "image") known.push_back(modality::image);
            else if (*word == "audio") known.push_back(modality::audio);
            else if (*word == "video") known.push_back(modality::video);
            else if (*word == "embeddings") known.push_back(modality::embedding);
            else also.emplace_back(*word);
        });
    }
    void read_provider(openrouter_model& model, json_value value, json_place const& at) {
        in_.members(value, at, [&](std::string_view key, json_value field, json_place const& here) {
            if (key == "max_completion_tokens" && is_told_first(18, field, here))
                model.greatest_output = tokens(field, here);
        });
    }

    void read_prices(openrouter_model& model, json_value value, json_place const& at) {
        in_.members(value, at, [&](std::string_view key, json_value field, json_place const& here) {
            if (key == "discount") {
                if (is_told_first(19, field, here)) model.discount = price(field, here);
                return;
            }
            constexpr std::string_view kinds[]{"prompt", "input_cache_read", "input_cache_write", "completion"};
            constexpr token_kind tokens_of[]{token_kind::input, token_kind::cached_input, token_kind::cache_write,
                                             token_kind::output};
            unsigned n = 0;
            while (n < std::size(kinds) && kinds[n] != key) ++n;
            bool const of_tokens = n < std::size(kinds);
            if (of_tokens ? !is_told_first(20 + n, field, here) : in_.is_null(field)) return;
            auto const offset = in_.offset(field);
            auto const read = price(field, here);
            if (!read) return;
            if (read->sign() < 0) {
                if (*read != decimal{-1})
                    return in_.refuse(here, offset, "expected a price that is not below zero, or -1");
                model.price_depends_on_use = true;
            } else if (!of_tokens) {
                if (model.other_prices.empty()) model.other_prices.reserve(4);
                for (auto const& other : model.other_prices)
                    if (other.of == key) return in_.refuse(here, offset, "expected one member of this name");
                model.other_prices.push_back({std::string{key}, any_money{*read, usd::value}});
            } else if (auto const per_million = per_a_million(*read)) {
                if (model.release.prices.empty()) model.release.prices.reserve(4);
                model.release.prices.push_back({tokens_of[n], any_money{*per_million, usd::value}, {}, 0, {}, {}});
            } else {
                in_.refuse(here, offset, "expected a price with an exponent of at most 994");
            }
        });
    }
    [[nodiscard]] static std::optional<decimal> per_a_million(decimal each) noexcept {
        if (each.exponent() > 1000 - 6) return std::nullopt;
        return decimal{each.coefficient(), each.exponent() + 6};
    }
    /// A number, or a text that is one; an empty text tells none.
    [[nodiscard]] std::optional<decimal> price(json_value value, json_place const& at) {
        if (!in_.is_text(value)) return in_.number(value, at);
        auto const offset = in_.offset(value);
        auto const written = in_.text(value, at);
        if (!written || written->empty()) return std::nullopt;
        auto const read = read_json_number(*written);
        if (!read.value) in_.refuse(at, offset, std::string{read.what});
        return read.value;
    }

    void take(std::string& text, json_value value, json_place const& at) {
        if (auto const read = in_.text(value, at)) text = *read;
    }
    [[nodiscard]] std::optional<std::int64_t> tokens(json_value value, json_place const& at) {
        auto const offset = in_.offset(value);
        auto const read = in_.whole(value, at);
        if (!read || *read >= 0) return read;
        in_.refuse(at, offset, "expected a count that is not below zero");
        return std::nullopt;
    }
    /// Of seconds since 1970.
    [[nodiscard]] std::optional<partial_date> day(json_value value, json_place const& at) {
        auto const offset = in_.offset(value);
        auto const seconds = in_.whole(value, at);
        if (!seconds) return std::nullopt;
        constexpr std::int64_t a_day = 86'400, in_1970 = day_number(date{1970, 1, 1});
        auto const number = *seconds / a_day - (*seconds % a_day < 0 ? 1 : 0) + in_1970;
        if (number >= earliest_number && number <= latest_number)
            return partial_date{date_of(static_cast<std::int32_t>(number))};
        in_.refuse(at, offset, "expected seconds since 1970, of a day from 1400 to 9999");
        return std::nullopt;
    }
    /// Not null; a second member of one name is an error.
    [[nodiscard]] bool is_told_first(unsigned n, json_value value, json_place const& at) {
        if ((seen_ >> n & 1U) != 0) return in_.refuse(value, at, "expected one member of this name"), false;
        seen_ |= 1U << n;
        return !in_.is_null(value);
    }

    json_reader in_;
    openrouter_models read_{};
    std::uint32_t seen_ = 0;  // members of the model at hand, by number
};

}  // namespace detail

[[nodiscard]] inline outcome<openrouter_models, json_error> read_openrouter(std::string_view text) {
    return detail::openrouter_reader{text}.read();
}
/// Read in place.
[[nodiscard]] inline outcome<openrouter_models, json_error> read_openrouter(simdjson::padded_string_view text) {
    return detail::openrouter_reader{text}.read();
}

}  // namespace prospectus

#endif
