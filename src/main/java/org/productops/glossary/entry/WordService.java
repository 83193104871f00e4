package org.productops.glossary.entry;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.text.TextRule;
import org.productops.glossary.highlight.ContentMatchers;
import org.productops.glossary.scope.ScopeService;

/** What words mean that authors have marked, for those who may see the space in which they are looked up: {@link ScopeService} asks. */
@ConfluenceComponent
public class WordService {

    private final ScopeService scopes;
    private final ContentMatchers matchers;

    @Inject
    public WordService(ScopeService scopes, ContentMatchers matchers) {
        this.scopes = scopes;
        this.matchers = matchers;
    }

    /** Looks words up in a space; empty if there is no such one, or none that the caller may see. */
    public Optional<WordMeaning.LookUp> lookUp(String spaceKey) {
        return scopes.find(spaceKey).map(scope -> new WordMeaning.LookUp(scope, matchers::of));
    }

    /**
     * What a word means in a space.
     *
     * @throws NotFoundException if nothing that the caller may see, or if there is no such space
     * @throws org.productops.common.error.NotPermittedException if an anonymous caller may not see the space, or there is none
     */
    public WordMeaning meaning(String spaceKey, String word) {
        return new WordMeaning.LookUp(scopes.scope(spaceKey), matchers::of)
                .meaning(word)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.glossary.error.no-word", TextRule.beginning(word))));
    }
}
