package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.productops.testing.TestDatabase;

/** The tables of the stores of glossaries. */
final class GlossaryTables {

    private GlossaryTables() {}

    static ActiveObjects open(TestDatabase database) {
        return database.activeObjects(
                GlossaryEntity.class,
                GlossaryChoiceEntity.class,
                ConceptEntity.class,
                ConceptTermEntity.class,
                ConceptExplanationEntity.class,
                ConceptRelationEntity.class,
                ConceptNumberEntity.class,
                MergedConceptEntity.class,
                DomainEntity.class);
    }
}
