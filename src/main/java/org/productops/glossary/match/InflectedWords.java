package org.productops.glossary.match;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.productops.common.text.WordSpelling;
import org.productops.glossary.WordForms;

/** The forms by which {@link TermMatcher} finds terms in texts. Safe to share. */
@ConfluenceComponent
public final class InflectedWords implements WordForms {

    /** There are no more than languages whose forms are known. Each is for one thread at a time. */
    private final Map<Locale, Inflection> inflections = new ConcurrentHashMap<>();

    @Inject
    public InflectedWords() {}

    @Override
    public String ofTerm(String text, Locale language) {
        if (!Inflection.knows(language)) {
            return "";
        }
        Inflection inflection = inflection(language);
        synchronized (inflection) {
            return FormWord.of(TextWords.of(text)).stream()
                    .map(word -> forms(word, inflection).get(0))
                    .collect(Collectors.joining(" "));
        }
    }

    @Override
    public Set<String> ofText(String text, Locale language) {
        if (!Inflection.knows(language)) {
            return Set.of();
        }
        Inflection inflection = inflection(language);
        List<String> own = new ArrayList<>();
        List<String> base = new ArrayList<>();
        synchronized (inflection) {
            for (FormWord word : FormWord.of(TextWords.of(text))) {
                List<String> forms = forms(word, inflection);
                own.add(forms.get(0));
                base.add(forms.get(forms.size() - 1));
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        if (!own.isEmpty()) {
            keys.add(String.join(" ", own));
            keys.add(String.join(" ", base));
        }
        return keys;
    }

    private Inflection inflection(Locale language) {
        return inflections.computeIfAbsent(Inflection.languageOf(language), Inflection::of);
    }

    /** The key of the word itself, and last that of what it may be a form of. */
    private static List<String> forms(FormWord word, Inflection inflection) {
        if (word.hasForms(false)) {
            String owner = TermWord.withoutOwner(word.written());
            return inflection.ofText(owner, WordSpelling.caseless(owner));
        }
        boolean plural = word.written().endsWith("s") && TermWord.isShort(word.written());
        return plural
                ? List.of(
                        word.caseless(),
                        word.caseless().substring(0, word.caseless().length() - 1))
                : List.of(word.caseless());
    }
}
