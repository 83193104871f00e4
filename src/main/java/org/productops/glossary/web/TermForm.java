package org.productops.glossary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermRules;

/**
 * The form of one term, as it is shown and as it was sent.
 *
 * @param id 0 for a term that is to be added
 * @param version the version that the form is based on
 * @param name as typed, like the other texts
 */
record TermForm(
        GlossaryView view,
        long id,
        long version,
        String name,
        String abbreviation,
        String synonyms,
        String definition) {

    private static final String TEMPLATE = "glossary/form.vm";

    /** An empty form. */
    static TermForm adding(GlossaryView view, String name) {
        return new TermForm(view, 0, 0, name, "", "", "");
    }

    /** A form with the term as it is. */
    static TermForm changing(GlossaryView view, Term term) {
        return new TermForm(
                view,
                term.id(),
                term.version(),
                term.name(),
                term.abbreviation(),
                String.join("\n", term.synonyms()),
                term.definition());
    }

    /** The form that was sent. */
    static TermForm sent(GlossaryView view, PageRequest request) {
        return new TermForm(
                view,
                number(request.text("id")),
                number(request.text("version")),
                request.raw(TermRules.NAME),
                request.raw(TermRules.ABBREVIATION),
                request.raw(TermRules.SYNONYMS),
                request.raw(TermRules.DEFINITION));
    }

    /** What the form says about the term. */
    TermDraft draft() {
        return new TermDraft(name, definition, synonyms.lines().toList(), abbreviation);
    }

    PageResult show() {
        return page(200, this, new FieldErrors(List.of(), Map.of()), Optional.empty());
    }

    /** The form with what was typed and what is wrong with it. */
    PageResult again(int status, FieldErrors errors) {
        return page(status, this, errors, Optional.empty());
    }

    /** The form with what was typed, beside what somebody else saved; saving it again means to replace that. */
    PageResult beside(Term other, long currentVersion, FieldErrors errors) {
        TermForm next = new TermForm(view, id, currentVersion, name, abbreviation, synonyms, definition);
        return page(409, next, errors, Optional.of(other));
    }

    /** The form with what was typed, for a term that somebody else deleted; saving it again adds it anew. */
    PageResult asNew(FieldErrors errors) {
        return page(409, new TermForm(view, 0, 0, name, abbreviation, synonyms, definition), errors, Optional.empty());
    }

    private static PageResult page(int status, TermForm form, FieldErrors errors, Optional<Term> other) {
        Map<String, Object> context = new HashMap<>();
        context.put("space", describe(form.view()));
        context.put("action", form.id() == 0 ? "new" : "edit");
        context.put("id", form.id());
        context.put("version", form.version());
        context.put("name", form.name());
        context.put("abbreviation", form.abbreviation());
        context.put("synonyms", form.synonyms());
        context.put("definition", form.definition());
        context.put("problems", errors.general());
        for (String field : List.of(TermRules.NAME, TermRules.ABBREVIATION, TermRules.SYNONYMS, TermRules.DEFINITION)) {
            Message error = errors.fields().get(field);
            context.put(field + "Errors", error == null ? List.of() : List.of(error));
            context.put(field + "Wrong", error != null);
        }
        context.put("others", other.map(TermForm::describe).stream().toList());
        context.put("nameLength", TermRules.NAME_LENGTH);
        context.put("abbreviationLength", TermRules.ABBREVIATION_LENGTH);
        context.put("definitionLength", TermRules.DEFINITION_LENGTH);
        context.put("mostSynonyms", TermRules.MOST_SYNONYMS);
        return PageResult.again(status, TEMPLATE, context);
    }

    /** The space as templates get it. */
    static Map<String, Object> describe(GlossaryView view) {
        return Map.of(
                "key", view.space().key(),
                "keyInAddress", URLEncoder.encode(view.space().key(), StandardCharsets.UTF_8),
                "name", view.space().name(),
                "path", view.space().path());
    }

    /** A term as templates get it. */
    static Map<String, Object> describe(Term term) {
        return Map.of(
                "id", term.id(),
                "name", term.name(),
                "abbreviation", term.abbreviation(),
                "synonyms", String.join(", ", term.synonyms()),
                "definition", term.definition());
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
