package org.productops.area.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pattern of a rule means for areas. A directory with all that is in it is a part of the product; what files are
 * called is not.
 *
 * @param meaning what it is for
 * @param paths the directories, without slashes around them; an empty text for the whole repository
 */
record DirectoryPattern(Meaning meaning, List<String> paths) {

    /** What a pattern is for. */
    enum Meaning {
        /** Directories, and all that is in them. */
        DIRECTORIES,
        /** Each directory of a name, and not only that at the top. */
        DIRECTORIES_ANYWHERE,
        /** A file. */
        FILE,
        /** Whatever is called in some way. */
        MANY
    }

    private static final int MOST_ALTERNATIVES = 100;
    private static final int DEEPEST = 50;
    private static final DirectoryPattern FILE = new DirectoryPattern(Meaning.FILE, List.of());
    private static final DirectoryPattern MANY = new DirectoryPattern(Meaning.MANY, List.of());

    /** What makes a pattern of a name. Brackets are none for GitHub, which knows no names with them either. */
    private static final Pattern WILDCARD = Pattern.compile("[*?\\[\\]{}]");

    private static final Pattern WHOLE = Pattern.compile("/?\\*|/?\\*\\*(?:/\\*)?|/");
    private static final Pattern ALL_WITHIN = Pattern.compile("/\\*\\*(?:/\\*)?$");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    /** Names of files without a directory of the same name anywhere: with an ending, in capitals, or well known. */
    private static final Pattern FILE_NAME =
            Pattern.compile(".+\\.[A-Za-z][A-Za-z0-9]{0,9}|[A-Z][A-Z0-9_-]+|[A-Z][a-z]+file");

    DirectoryPattern {
        paths = List.copyOf(paths);
    }

    static DirectoryPattern of(String pattern, CodeOwnersDialect dialect) {
        if (WHOLE.matcher(pattern).matches()) {
            // An asterisk behind the slash is for the files at the top alone.
            return pattern.equals("/*") ? MANY : new DirectoryPattern(Meaning.DIRECTORIES, List.of(""));
        }
        List<String> alternatives = dialect.hasGroups() ? alternatives(pattern) : List.of(pattern);
        List<String> paths = new ArrayList<>();
        for (String alternative : alternatives) {
            String path = inner(alternative);
            path = path.startsWith("/") ? path.substring(1) : path;
            if (isMany(path)) {
                return MANY;
            }
            if (!isSurelyDirectory(alternative) && isFile(path)) {
                return FILE;
            }
            paths.add(path);
        }
        return new DirectoryPattern(
                isAnywhere(pattern, dialect) ? Meaning.DIRECTORIES_ANYWHERE : Meaning.DIRECTORIES, paths);
    }

    /** As in files of the name .gitignore, where a slash before the end ties a pattern to the top; in GitLab one at the beginning does. */
    private static boolean isAnywhere(String pattern, CodeOwnersDialect dialect) {
        return !pattern.startsWith("/")
                && (dialect == CodeOwnersDialect.GITLAB || !inner(pattern).contains("/"));
    }

    private static String inner(String pattern) {
        String path = ALL_WITHIN.matcher(pattern).replaceFirst("/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** A path that is too deep for any tree of areas is for something else, too. */
    private static boolean isMany(String path) {
        return path.isEmpty()
                || WILDCARD.matcher(path).find()
                || path.contains("//")
                || path.chars().filter(character -> character == '/').count() >= DEEPEST;
    }

    private static boolean isSurelyDirectory(String pattern) {
        return pattern.endsWith("/") || ALL_WITHIN.matcher(pattern).find();
    }

    private static boolean isFile(String path) {
        return FILE_NAME.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    /** All that a pattern says at once; the pattern itself if that is too much. */
    private static List<String> alternatives(String pattern) {
        List<String> alternatives = List.of(pattern);
        while (BRACES.matcher(alternatives.get(0)).find()) {
            List<String> more = new ArrayList<>();
            for (String alternative : alternatives) {
                Matcher braces = BRACES.matcher(alternative);
                if (!braces.find()) {
                    more.add(alternative);
                    continue;
                }
                for (String choice : braces.group(1).split(",", -1)) {
                    more.add(alternative.substring(0, braces.start()) + choice + alternative.substring(braces.end()));
                }
                if (more.size() > MOST_ALTERNATIVES) {
                    return List.of(pattern);
                }
            }
            alternatives = more;
        }
        return alternatives;
    }
}
