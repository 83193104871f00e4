package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.productops.testing.TestDatabase;

/** The tables of the stores of glossaries. */
final class GlossaryTables {

    private static final List<Class<? extends RawEntity<?>>> ALL = List.of(
            GlossaryEntity.class,
            GlossaryChoiceEntity.class,
            ConceptEntity.class,
            ConceptTermEntity.class,
            ConceptExplanationEntity.class,
            ConceptRelationEntity.class,
            ConceptNumberEntity.class,
            MergedConceptEntity.class,
            DomainEntity.class);

    private GlossaryTables() {}

    static ActiveObjects open(TestDatabase database) {
        return open(database, List.of());
    }

    /** @param others what else there is */
    static ActiveObjects open(TestDatabase database, List<Class<? extends RawEntity<?>>> others) {
        return database.activeObjects(
                Stream.concat(ALL.stream(), others.stream()).toList());
    }
}
