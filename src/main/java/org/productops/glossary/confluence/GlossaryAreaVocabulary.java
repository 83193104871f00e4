package org.productops.glossary.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.productops.area.copy.AreaVocabulary;
import org.productops.common.text.TextOrder;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.ScopeService;

/** The approved concepts about an area, of the glossaries that hold in a space. */
@ConfluenceComponent
public class GlossaryAreaVocabulary implements AreaVocabulary {

    private final ScopeService scopes;
    private final ReaderLanguage language;

    @Inject
    public GlossaryAreaVocabulary(ScopeService scopes, ReaderLanguage language) {
        this.scopes = scopes;
        this.language = language;
    }

    @Override
    public List<Word> of(String spaceKey, Set<String> areaKeys) {
        Locale locale = language.locale();
        TextOrder order = TextOrder.of(locale);
        return scopes.find(spaceKey).map(GlossaryScope::parts).orElse(List.of()).stream()
                .flatMap(part -> part.content().concepts().stream()
                        .filter(concept -> concept.status() == ConceptStatus.APPROVED
                                && areaKeys.contains(concept.classification().areaKey()))
                        .map(concept -> new Word(
                                concept.title(locale),
                                GlossaryAddress.concept(part.place().key(), concept.id()))))
                .sorted(Comparator.comparing(word -> order.key(word.name())))
                .toList();
    }
}
