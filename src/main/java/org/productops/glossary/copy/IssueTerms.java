package org.productops.glossary.copy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The terms of what somebody reads of an issue.
 *
 * @param offForReader whether the reader wants none marked anywhere
 * @param offForProject whether none are marked in the issue's project
 * @param offForSite whether none are marked in all of Jira
 * @param projectKey the key of the issue's project
 * @param editable whether the reader may say for all that none are marked in the project
 * @param administrator whether the reader may say so for all of Jira
 * @param anyTerm whether Confluence shares any term at all
 * @param asOf when Confluence last said so
 * @param site the address of Confluence; empty if that is not known
 * @param forms the terms as they stand in the texts; none where they are switched off
 */
public record IssueTerms(
        boolean offForReader,
        boolean offForProject,
        boolean offForSite,
        String projectKey,
        boolean editable,
        boolean administrator,
        boolean anyTerm,
        Optional<Instant> asOf,
        String site,
        List<CopiedForm> forms) {

    public IssueTerms {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(site, "site");
        forms = List.copyOf(forms);
    }
}
