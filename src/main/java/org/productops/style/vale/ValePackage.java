package org.productops.style.vale;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.productops.common.archive.ArchiveFile;
import org.productops.common.archive.ZipFiles;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.json.Json;

/**
 * What a Vale package holds, see https://vale.sh/docs/topics/packages: read, and nothing of it run. What is not supported is
 * told by file; other packages that one names or holds are not opened.
 *
 * @param styles by name
 * @param vocabularies by name
 * @param settings what its {@code .vale.ini} says
 * @param ignored what is not taken over, with the reason
 */
public record ValePackage(
        List<ValeStyle> styles, List<ValeVocabulary> vocabularies, ValeSettings settings, List<ValeLine> ignored) {

    /** How many bytes a file of a package may have. */
    public static final int LARGEST_FILE = 1024 * 1024;

    /** How many bytes all files that are read may have, and so the package itself. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String RULE_ENDING = ".yml";
    private static final String SETTINGS = ".vale.ini";
    private static final String META = "meta.json";
    private static final String ACCEPT = "accept.txt";
    private static final String REJECT = "reject.txt";

    public ValePackage {
        styles = List.copyOf(styles);
        vocabularies = List.copyOf(vocabularies);
        Objects.requireNonNull(settings, "settings");
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads a zip.
     *
     * @throws InvalidException if it is none, is broken, or unpacks to too much
     */
    public static ValePackage ofZip(byte[] zip) {
        if (zip.length > LARGEST) {
            throw InvalidException.general(Message.of("productops.style.package.large", LARGEST / 1024 / 1024));
        }
        if (!ZipFiles.isOne(zip)) {
            throw InvalidException.general(Message.of("productops.style.package.no-zip"));
        }
        Reading reading = new Reading();
        List<ArchiveFile> files = ZipFiles.read(zip, path -> true, LARGEST_FILE, LARGEST, reading::ignore)
                .files();
        return reading.of(files);
    }

    /** Reads files that were sent as they are. */
    public static ValePackage of(Collection<ArchiveFile> files) {
        Reading reading = new Reading();
        List<ArchiveFile> read = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (ArchiveFile file : files) {
            if (!ZipFiles.isPath(file.path())) {
                reading.ignore(file.path(), Message.of("productops.common.archive.zip-path"));
            } else if (file.content().length > LARGEST_FILE) {
                reading.ignore(
                        file.path(), Message.of("productops.common.archive.zip-file-large", LARGEST_FILE / 1024));
            } else if (!paths.add(file.path())) {
                reading.ignore(file.path(), Message.of("productops.common.archive.zip-twice"));
            } else {
                read.add(file);
            }
        }
        read.sort(Comparator.comparing(ArchiveFile::path));
        return reading.of(read);
    }

    private static final class Reading {
        private final List<ValeLine> ignored = new ArrayList<>();
        private final Map<String, Map<String, ValeFile>> styles = new TreeMap<>();
        private final Map<String, Map<String, List<Map.Entry<String, String>>>> vocabularies = new TreeMap<>();
        private Optional<ValeSettings> settings = Optional.empty();

        /** The name that a file {@code meta.json} gives to rules that are in no folder. */
        private String name = "";

        void ignore(String path, Message reason) {
            ignored.add(new ValeLine(path, reason));
        }

        ValePackage of(List<ArchiveFile> files) {
            files.forEach(this::read);
            Map<String, ValeFile> loose = styles.remove("");
            if (loose != null) {
                Map<String, ValeFile> named = styles.computeIfAbsent(name, any -> new TreeMap<>());
                loose.forEach((key, file) -> put(named, key, file));
            }
            return new ValePackage(
                    styles.entrySet().stream()
                            .map(style -> new ValeStyle(
                                    style.getKey(), List.copyOf(style.getValue().values())))
                            .toList(),
                    vocabularies.entrySet().stream()
                            .map(words -> new ValeVocabulary(
                                    words.getKey(),
                                    words.getValue().getOrDefault(ACCEPT, List.of()),
                                    words.getValue().getOrDefault(REJECT, List.of())))
                            .toList(),
                    settings.orElse(ValeSettings.NONE),
                    ignored);
        }

        private void read(ArchiveFile file) {
            List<String> path = List.of(file.path().split("/"));
            String last = path.get(path.size() - 1);
            String folder = path.size() < 2 ? "" : path.get(path.size() - 2);
            int config = path.lastIndexOf("config");
            if (last.equals(SETTINGS)) {
                text(file).ifPresent(text -> settings(file.path(), text));
            } else if (path.subList(0, path.size() - 1).stream().anyMatch(part -> part.startsWith("."))) {
                other(file);
            } else if (isVocabulary(path, config)) {
                text(file).ifPresent(text -> words(folder, last, file.path(), text));
            } else if (last.equals(META) && config < 0) {
                text(file).ifPresent(text -> meta(file.path(), folder, text));
            } else if (last.endsWith(RULE_ENDING) && config < 0 && last.length() > RULE_ENDING.length()) {
                text(file).ifPresent(text -> rule(folder.equals("styles") ? "" : folder, file.path(), last, text));
            } else {
                other(file);
            }
        }

        private static boolean isVocabulary(List<String> path, int config) {
            int length = path.size();
            String last = path.get(length - 1);
            boolean isList = last.equals(ACCEPT) || last.equals(REJECT);
            return isList
                    && (config >= 0
                                    && config == length - 4
                                    && path.get(config + 1).equals("vocabularies")
                            || length >= 3 && path.get(length - 3).equals("Vocab"));
        }

        private void other(ArchiveFile file) {
            ignore(file.path(), Message.of("productops.style.package.other-file"));
        }

        private Optional<String> text(ArchiveFile file) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file.content()))
                        .toString();
                return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                ignore(file.path(), Message.of("productops.style.package.not-utf-8"));
                return Optional.empty();
            }
        }

        private void settings(String path, String text) {
            if (settings.isPresent()) {
                ignore(path, Message.of("productops.style.package.settings-twice"));
            } else {
                settings = Optional.of(ValeSettings.read(path, text, ignored));
            }
        }

        /** Where a package comes from, and for which Vale, is nothing that a guide keeps. */
        private void meta(String path, String folder, String text) {
            try {
                if (folder.isEmpty()
                        && Json.readValue(text) instanceof Map<?, ?> fields
                        && fields.get("name") instanceof String said) {
                    name = said.strip();
                }
            } catch (InvalidException e) {
                ignore(path, Message.of("productops.style.package.meta"));
            }
        }

        private void words(String vocabulary, String list, String path, String text) {
            List<Map.Entry<String, String>> words = vocabularies
                    .computeIfAbsent(vocabulary, any -> new TreeMap<>())
                    .computeIfAbsent(list, any -> new ArrayList<>());
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                String word = line.strip();
                if (!word.isEmpty() && !word.startsWith("# ")) {
                    words.add(Map.entry(path + ":" + number, word));
                }
            }
        }

        private void rule(String style, String path, String fileName, String text) {
            String rule = fileName.substring(0, fileName.length() - RULE_ENDING.length());
            put(
                    styles.computeIfAbsent(style, any -> new TreeMap<>()),
                    rule.toLowerCase(Locale.ROOT),
                    new ValeFile(path, rule, ValeRuleFile.read(rule, text)));
        }

        private void put(Map<String, ValeFile> style, String key, ValeFile file) {
            if (style.putIfAbsent(key, file) != null) {
                ignore(file.path(), Message.of("productops.style.package.rule-twice", file.name()));
            }
        }
    }
}
