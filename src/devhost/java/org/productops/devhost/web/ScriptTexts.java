package org.productops.devhost.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: {@code AJS.I18n.getText('key')} becomes the text in the reader's language, a call
 * with arguments becomes {@code AJS.format('text', …)}. Keys must be literals, as in the products.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Function<String, String> texts;
    private final JsonMapper json = new JsonMapper();

    /** @param texts from an i18n key to the pattern in the reader's language */
    ScriptTexts(Function<String, String> texts) {
        this.texts = texts;
    }

    String translate(String script) {
        Matcher calls = CALL.matcher(script);
        return calls.replaceAll(call -> {
            String text = literal(texts.apply(call.group(2)));
            return Matcher.quoteReplacement(call.group(3).equals(")") ? text : "AJS.format(" + text + ",");
        });
    }

    private String literal(String text) {
        try {
            // "</" would end an inline script; JSON allows the escape.
            return json.writeValueAsString(text).replace("</", "<\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
