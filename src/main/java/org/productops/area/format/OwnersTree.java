package org.productops.area.format;

import java.util.List;
import java.util.Optional;

/**
 * The OWNERS files of a tree.
 *
 * @param top the repository that the folder is called after in which all of them lie; unnamed if there is none
 * @param files one for each directory, each after those that its directory is in
 * @param aliases the names of several people
 * @param otherAliases the paths of those that do not count
 */
record OwnersTree(Repository top, List<SourceFile> files, Optional<SourceFile> aliases, List<String> otherAliases) {

    OwnersTree {
        files = List.copyOf(files);
        otherAliases = List.copyOf(otherAliases);
    }

    /** Those of a zip. Many zips hold one folder with all in it: that one is no directory of the repository, but itself. */
    static OwnersTree of(List<SourceFile> files) {
        String folder = folder(files);
        List<SourceFile> within = files.stream()
                .map(file -> new SourceFile(file.path().substring(folder.length()), file.content()))
                .toList();
        return new OwnersTree(
                folder.isEmpty() ? Repository.UNNAMED : new Repository(folder.substring(0, folder.length() - 1), ""),
                within.stream()
                        .filter(file -> file.path().equals(OwnersFormat.OWNERS)
                                || file.path().endsWith('/' + OwnersFormat.OWNERS))
                        .toList(),
                within.stream()
                        .filter(file -> file.path().equals(OwnersFormat.ALIASES))
                        .findFirst(),
                within.stream()
                        .map(SourceFile::path)
                        .filter(path -> path.endsWith('/' + OwnersFormat.ALIASES))
                        .toList());
    }

    /** The folder in which all files lie and one of them directly, with the slash behind it; empty if there is none. */
    private static String folder(List<SourceFile> files) {
        if (files.size() < 2) {
            return "";
        }
        String first = files.get(0).path();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean all = files.stream().allMatch(file -> file.path().startsWith(folder));
        boolean direct = files.stream()
                .anyMatch(file -> file.path().indexOf('/') == folder.length() - 1
                        && file.path().indexOf('/', folder.length()) < 0);
        return all && direct ? folder : "";
    }

    boolean hasFileAtTop() {
        return files.stream().anyMatch(file -> file.path().equals(OwnersFormat.OWNERS));
    }
}
