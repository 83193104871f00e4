package org.productops.glossary.copy.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.MeaningTexts;
import org.productops.glossary.copy.CopiedConcept;
import org.productops.glossary.copy.CopiedUse;
import org.productops.glossary.copy.IssueTerms;

/**
 * The terms of what somebody reads of an issue, and all that it takes to mark them.
 *
 * @param mode the {@link HighlightMode way} in which they are marked; {@code OFF} if Confluence shares no term with Jira
 * @param offForReader whether the reader has switched them off in all issues
 * @param offForProject whether they are switched off in the issue's project
 * @param offForSite whether they are switched off in all of Jira
 * @param project the key of the issue's project
 * @param editable whether the reader may switch them off and on in that for everybody
 * @param administrator whether the reader may switch them off and on in all of Jira
 * @param concepts what the terms mean
 * @param forms the terms as they stand in the texts
 * @param texts what the page says about them, in the reader's language
 */
record IssueTermsJson(
        @JsonProperty("mode") HighlightMode mode,
        @JsonProperty("offForReader") boolean offForReader,
        @JsonProperty("offForProject") boolean offForProject,
        @JsonProperty("offForSite") boolean offForSite,
        @JsonProperty("project") String project,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("administrator") boolean administrator,
        @JsonProperty("concepts") List<IssueConceptJson> concepts,
        @JsonProperty("forms") List<IssueFormJson> forms,
        @JsonProperty("texts") Map<String, String> texts) {

    /**
     * What terms mean.
     *
     * @param name what it is called in the reader's language
     * @param definition what it means, in short
     * @param address of the page about it in Confluence
     */
    record IssueConceptJson(
            @JsonProperty("name") String name,
            @JsonProperty("definition") String definition,
            @JsonProperty("address") String address) {}

    /**
     * A term as it stands in the text.
     *
     * @param text with one blank for each run of white space
     * @param uses what it may mean; several for a word with several meanings
     */
    record IssueFormJson(@JsonProperty("text") String text, @JsonProperty("uses") List<IssueUseJson> uses) {}

    /**
     * What a term may mean.
     *
     * @param concept which of {@code concepts}, counted from 0
     * @param discouraged whether it is not to be written any more
     * @param instead what is to be written in its place; missing if it may be written, or nobody said
     */
    record IssueUseJson(
            @JsonProperty("concept") int concept,
            @JsonProperty("discouraged") boolean discouraged,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("instead") String instead) {}

    static IssueTermsJson of(IssueTerms terms, Locale language, Texts texts, ProductDates dates) {
        List<IssueConceptJson> concepts = new ArrayList<>();
        Map<CopiedConcept, Integer> numbers = new IdentityHashMap<>();
        List<IssueFormJson> forms = terms.forms().stream()
                .map(form -> new IssueFormJson(
                        form.text(),
                        form.uses().stream()
                                .map(use -> use(use, numbers, concepts, terms.site(), language))
                                .toList()))
                .toList();
        return new IssueTermsJson(
                terms.anyTerm() ? HighlightMode.FIRST : HighlightMode.OFF,
                terms.offForReader(),
                terms.offForProject(),
                terms.offForSite(),
                terms.projectKey(),
                terms.editable(),
                terms.administrator(),
                concepts,
                forms,
                said(terms, texts, dates));
    }

    private static IssueUseJson use(
            CopiedUse use,
            Map<CopiedConcept, Integer> numbers,
            List<IssueConceptJson> concepts,
            String site,
            Locale language) {
        int number = numbers.computeIfAbsent(use.concept(), concept -> {
            concepts.add(new IssueConceptJson(
                    concept.title(language),
                    MeaningTexts.definition(concept.definition(language)),
                    site + concept.path()));
            return concepts.size() - 1;
        });
        return new IssueUseJson(number, use.discouraged(), use.instead().isEmpty() ? null : use.instead());
    }

    private static Map<String, String> said(IssueTerms terms, Texts texts, ProductDates dates) {
        Map<String, String> said = MeaningTexts.ofMarks(texts);
        said.put("name", texts.get("productops.highlight.issue.name"));
        said.put("terms", texts.get("productops.highlight.issue.terms", "%n"));
        said.put(
                "asOf",
                terms.asOf()
                        .map(moment -> texts.get("productops.highlight.issue.as-of", dates.moment(moment)))
                        .orElse(""));
        // The term's page is in Confluence.
        said.put("open", texts.get("productops.highlight.issue.open"));
        said.put("offForProject", texts.get("productops.highlight.project.off", terms.projectKey()));
        said.put("onForProject", texts.get("productops.highlight.project.on", terms.projectKey()));
        said.put("isOffForProject", texts.get("productops.highlight.project.is-off", terms.projectKey()));
        said.put("offForSite", texts.get("productops.highlight.site.off"));
        said.put("onForSite", texts.get("productops.highlight.site.on"));
        said.put("isOffForSite", texts.get("productops.highlight.site.is-off"));
        return said;
    }
}
