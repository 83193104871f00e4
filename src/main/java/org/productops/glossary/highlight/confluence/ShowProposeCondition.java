package org.productops.glossary.highlight.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryView;

/** Offers to propose a term to those who may do so in the glossary of the page's space. */
public final class ShowProposeCondition implements Condition {

    private final ConceptService concepts;

    @Inject
    public ShowProposeCondition(ConceptService concepts) {
        this.concepts = concepts;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // There is nothing to say about it.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && concepts.find(space.getKey())
                        .filter(GlossaryView::proposable)
                        .isPresent();
    }
}
