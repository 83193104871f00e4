package org.productops.glossary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageResult;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryView;

/**
 * The list of a space's terms.
 *
 * @param query shows the terms that contain it; empty for all
 * @param letter shows the terms of this letter; empty for all
 */
record ListPage(GlossaryView view, Locale locale, String query, String letter) {

    /** More terms than this stand on a page only if somebody asks for their letter. */
    private static final int MOST_TERMS = 500;

    PageResult show(Optional<Message> notice) {
        GlossaryIndex found = view.glossary().search(query, locale);
        GlossaryIndex chosen = found.letter(letter).first(MOST_TERMS);
        Map<String, Object> context = new HashMap<>();
        context.put("space", TermForm.describe(view));
        context.put("editable", view.editable());
        context.put("query", query);
        context.put("letter", letter);
        context.put("letters", found.sections().stream().map(this::letter).toList());
        context.put(
                "sections", chosen.sections().stream().map(ListPage::section).toList());
        context.put("total", view.glossary().size());
        context.put("found", found.letter(letter).size());
        context.put("shown", chosen.size());
        context.put("notices", notice.stream().toList());
        return PageResult.show("glossary/list.vm", context);
    }

    private Map<String, Object> letter(GlossaryIndex.Section section) {
        String address =
                "key=" + encode(view.space().key()) + "&q=" + encode(query) + "&letter=" + encode(section.letter());
        return Map.of(
                "letter",
                section.letter(),
                "address",
                address,
                "chosen",
                section.letter().equalsIgnoreCase(letter));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> section(GlossaryIndex.Section section) {
        List<Map<String, Object>> terms =
                section.terms().stream().map(TermForm::describe).toList();
        return Map.of("letter", section.letter(), "terms", terms);
    }
}
