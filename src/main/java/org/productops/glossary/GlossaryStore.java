package org.productops.glossary;

import java.util.List;
import java.util.Optional;

/** Where glossaries as such are kept, and what spaces choose of them. Callers hold the lock and the transaction when they write. */
public interface GlossaryStore {

    /** All glossaries, in no order. */
    List<Glossary> all();

    /** The glossary with this id. */
    Optional<Glossary> find(long id);

    /** The glossary of the space. */
    Optional<Glossary> ofSpace(long spaceId);

    /** The global glossary with this key, whatever the case of its letters. */
    Optional<Glossary> global(String key);

    /** Adds a glossary, or replaces what is stored of it if it has an id; gives it with its id. */
    Glossary put(Glossary glossary);

    /** Removes a glossary, and takes it out of all choices. */
    void delete(Glossary glossary);

    /** What all spaces chose. */
    List<GlossaryChoice> choices();

    /** What the space chose; empty if it never did. */
    Optional<GlossaryChoice> choice(long spaceId);

    /** Keeps what a space chose. */
    void put(GlossaryChoice choice);

    /** Forgets what a space chose. */
    void deleteChoice(long spaceId);
}
