package org.productops.area.format;

/**
 * The languages in which files of the name CODEOWNERS are written. They look alike and mean different things, so that nobody
 * can tell them apart by looking: people choose one.
 */
public enum CodeOwnersDialect {

    /** https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners. */
    GITHUB("codeowners-github", true),

    /** https://docs.gitlab.com/user/project/codeowners/reference/. */
    GITLAB("codeowners-gitlab", true),

    /** https://confluence.atlassian.com/bitbucketserver091/code-owners-1443038561.html. */
    BITBUCKET("codeowners-bitbucket", false),

    /** https://docs.mibexsoftware.com/codeowners/. */
    MIBEX("codeowners-mibex", true);

    private final String id;
    private final boolean lastWins;

    CodeOwnersDialect(String id, boolean lastWins) {
        this.id = id;
        this.lastWins = lastWins;
    }

    /** See {@link org.productops.common.imports.ImportFormat#id()}. */
    public String id() {
        return id;
    }

    /** Whether of all rules for a file only the last one counts, and not all of them. */
    boolean lastWins() {
        return lastWins;
    }

    /** Whether what follows a number sign further on in a line is a comment. */
    boolean hasCommentsInLines() {
        return this == GITHUB;
    }

    /** Whether a line with one owner that is none is no rule at all. */
    boolean skipsLinesWithWrongOwners() {
        return this == GITHUB;
    }

    /** Whether a rule without owners takes away those that other rules gave. */
    boolean clearsWithoutOwners() {
        return this == GITHUB;
    }

    boolean hasSections() {
        return this == GITLAB;
    }

    /** Whether an exclamation mark takes files out of the rules before. */
    boolean hasExclusions() {
        return this == GITLAB || this == MIBEX;
    }

    /** Whether names may stand in quotes, braces say several things at once, and files have groups and checks of their own. */
    boolean hasGroups() {
        return this == MIBEX;
    }
}
