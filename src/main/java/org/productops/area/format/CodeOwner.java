package org.productops.area.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.Holder;
import org.productops.area.HolderText;

/**
 * An owner in a CODEOWNERS file, as a holder of a role. Nobody is looked up: whoever is not known by this name here is
 * refused by the rules of areas, and can be corrected in the preview.
 */
final class CodeOwner {

    private static final Pattern MAIL = Pattern.compile("[^@\\s\"'<>()]+@[^@\\s\"'<>()]+");

    /** GitLab's members of a project by what they may do. */
    private static final Pattern GITLAB_ROLE = Pattern.compile("@@(?:developer|maintainer|owner)s?");

    private CodeOwner() {}

    /**
     * The holder that an owner stands for: a mail address for a user who logs in with it, a team or group for the group with
     * the last part of its name.
     *
     * @return empty if it stands for nobody
     */
    static Optional<String> holder(String owner, CodeOwnersDialect dialect) {
        if (!owner.startsWith("@")) {
            return isMail(owner) ? Optional.of(user(owner)) : Optional.empty();
        }
        return switch (dialect) {
            case GITHUB, GITLAB -> teamOrUser(owner.substring(1));
            case BITBUCKET -> owner.startsWith("@@") ? Optional.empty() : named(owner.substring(1), false);
            case MIBEX ->
                owner.startsWith("@@@")
                        ? Optional.empty()
                        : owner.startsWith("@@") ? named(owner.substring(2), true) : named(owner.substring(1), false);
        };
    }

    /** Whether an owner stands for whoever has a role in GitLab. */
    static boolean isGitLabRole(String owner) {
        return GITLAB_ROLE.matcher(owner).matches();
    }

    private static Optional<String> teamOrUser(String name) {
        if (name.startsWith("@") || name.endsWith("/")) {
            return Optional.empty();
        }
        return name.contains("/") ? named(name.substring(name.lastIndexOf('/') + 1), true) : named(name, false);
    }

    private static Optional<String> named(String name, boolean group) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(group ? group(name) : user(name));
    }

    static boolean isMail(String owner) {
        return MAIL.matcher(owner).matches();
    }

    /** The text of a user as a holder. */
    static String user(String name) {
        return new HolderText(Holder.Kind.USER, name).text();
    }

    /** The text of a group as a holder. */
    static String group(String name) {
        return new HolderText(Holder.Kind.GROUP, name).text();
    }
}
