package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.copy.AreaCopyService;
import org.productops.area.copy.CopiedArea;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.text.Texts;

/** What {@link ConceptAuditTexts} says of a concept, in the words of whoever reads it. */
@ConfluenceComponent
public class ConceptChangeTexts {

    private static final String LABELLED = "productops.glossary.audit.labelled";
    private static final String BETWEEN = " \u00b7 ";

    private final Texts texts;
    private final ReaderLanguage language;
    private final AreaCopyService areas;

    @Inject
    public ConceptChangeTexts(Texts texts, ReaderLanguage language, AreaCopyService areas) {
        this.texts = texts;
        this.language = language;
        this.areas = areas;
    }

    /**
     * What a field says, with words in place of codes; as it is where it has none.
     *
     * @param field one of {@link ConceptFields} or of {@link TermFields}
     */
    public String of(String field, String value) {
        return switch (field) {
            case ConceptFields.TERMS -> value.lines().map(this::term).collect(Collectors.joining("\n"));
            case ConceptFields.EXPLANATIONS, ConceptAuditTexts.TEXT ->
                value.lines().map(this::inLanguage).collect(Collectors.joining("\n"));
            case ConceptFields.STATUS ->
                ConceptStatus.named(value)
                        .map(status -> texts.get(status.textKey()))
                        .orElse(value);
            case ConceptFields.AREA -> area(value);
            default -> value;
        };
    }

    private String term(String line) {
        return TermLine.read(line).map(this::term).orElse(line);
    }

    /** What is so of most terms is not said. */
    private String term(TermLine term) {
        List<String> kind = new ArrayList<>();
        kind.add(languages().name(term.language()));
        kind.add(texts.get(term.status().textKey()));
        if (term.type() != TermType.FULL_FORM) {
            kind.add(texts.get(term.type().textKey()));
        }
        term.partOfSpeech().ifPresent(part -> kind.add(texts.get(part.textKey())));
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("productops.glossary.audit.term", term.text(), String.join(", ", kind)));
        if (!term.isUsualCase()) {
            parts.add(texts.get(term.caseRule().textKey()));
        }
        labelled("productops.glossary.form.forms", term.forms()).ifPresent(parts::add);
        labelled("productops.glossary.form.note", term.note()).ifPresent(parts::add);
        labelled("productops.glossary.form.replaced-by", term.instead()).ifPresent(parts::add);
        return String.join(BETWEEN, parts);
    }

    private Optional<String> labelled(String label, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(texts.get(Message.of(LABELLED, texts.get(label), text)));
    }

    /** A line that begins with the tag of its language. */
    private String inLanguage(String line) {
        int end = line.indexOf(": ");
        return end < 0
                ? line
                : LanguageTag.read(line.substring(0, end))
                        .map(each -> texts.get(LABELLED, languages().name(each), line.substring(end + 2)))
                        .orElse(line);
    }

    private SpokenLanguages languages() {
        return SpokenLanguages.of(language.locale());
    }

    private String area(String key) {
        return areas.find().stream()
                .flatMap(copy -> copy.value().find(key).stream())
                .findFirst()
                .map(CopiedArea::path)
                .orElse(key);
    }
}
