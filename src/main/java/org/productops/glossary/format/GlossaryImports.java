package org.productops.glossary.format;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.user.People;
import org.productops.glossary.ConceptChangeTexts;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStore;
import org.productops.glossary.ConceptWrites;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.MeantAreas;

/** The imports of glossaries, each glossary's for itself. */
@ConfluenceComponent
public class GlossaryImports {

    private final ConceptService concepts;
    private final ConceptStore store;
    private final ConceptWrites writes;
    private final GlossaryLibrary library;
    private final People people;
    private final ConceptChangeTexts words;
    private final AreaCopyService areas;

    @Inject
    public GlossaryImports(
            ConceptService concepts,
            ConceptStore store,
            ConceptWrites writes,
            GlossaryLibrary library,
            People people,
            ConceptChangeTexts words,
            AreaCopyService areas) {
        this.concepts = concepts;
        this.store = store;
        this.writes = writes;
        this.library = library;
        this.people = people;
        this.words = words;
        this.areas = areas;
    }

    /**
     * What can be imported into the glossary with this key, for its editors.
     *
     * @throws org.productops.common.error.NotFoundException if there is none, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     */
    public GlossaryImport of(String key) {
        return new GlossaryImport(
                concepts.placeToEdit(key),
                concepts,
                store,
                writes,
                library,
                people,
                words,
                new MeantAreas(areas.find()));
    }
}
