package org.productops.area.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The spaces of Confluence that Jira knows of: of a copy, so that nobody waits for Confluence, and without personal ones. */
public interface SpaceCatalog {

    /** When Confluence last said that these are its spaces; empty as long as it has not said any. */
    Optional<Instant> asOf();

    /** The spaces that are not archived, by name. */
    List<SpacePlace> spaces();

    /** A space, archived or not; empty if Jira does not know it. */
    Optional<SpacePlace> find(Place space);
}
