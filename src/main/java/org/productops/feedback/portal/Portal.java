package org.productops.feedback.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * A page with an address of its own on which colleagues say what they heard about a project, without knowing Jira.
 *
 * @param id 0 for a new one
 * @param projectId where it becomes issues
 * @param address the last part of its address, which no other has
 * @param title what stands above it
 * @param introduction what to know before filling it in; may be empty
 * @param group who may use it; empty for everybody who is logged in
 * @param active whether anybody may use it now
 * @param questions what it asks for, in this order
 * @param ownerKey who made or changed it last: in whose name issues are made where the sender may not
 * @param version counts the changes, from 1 on
 */
public record Portal(
        long id,
        long projectId,
        String address,
        String title,
        String introduction,
        Optional<String> group,
        boolean active,
        List<PortalQuestion> questions,
        String ownerKey,
        long version)
        implements Versioned {

    public Portal {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        Objects.requireNonNull(group, "group");
        questions = List.copyOf(questions);
        Objects.requireNonNull(ownerKey, "ownerKey");
    }

    /** What it asks about the field; empty if it does not ask for it. */
    public Optional<PortalQuestion> question(PortalField field) {
        return questions.stream().filter(each -> each.field() == field).findFirst();
    }

    /** The same as it is kept under this id. */
    public Portal withId(long newId) {
        return new Portal(newId, projectId, address, title, introduction, group, active, questions, ownerKey, version);
    }

    /** Whether it says the same, in whatever version. */
    boolean sameAs(Portal other) {
        return new Portal(
                        id,
                        projectId,
                        address,
                        title,
                        introduction,
                        group,
                        active,
                        questions,
                        other.ownerKey,
                        other.version)
                .equals(other);
    }
}
