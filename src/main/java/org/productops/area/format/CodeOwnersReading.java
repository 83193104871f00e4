package org.productops.area.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;
import org.productops.common.text.SearchFolding;

/** One reading of one CODEOWNERS file, line by line; what became of the lines is told when the last one is known. */
final class CodeOwnersReading {

    private final CodeOwnersDialect dialect;
    private final Repository repository;
    private final Findings findings = new Findings();
    private final CodeOwnersLines told = new CodeOwnersLines(findings);
    private final CodeOwnersGroups groups = new CodeOwnersGroups();
    private final OwnedDirectories directories;
    private final Map<String, CodeOwnersSection> sections = new LinkedHashMap<>();

    /** The lines of groups, to be read before those that use them. */
    private final List<OwnerRule> rest = new ArrayList<>();

    private CodeOwnersSection section;

    CodeOwnersReading(CodeOwnersDialect dialect, Repository repository) {
        this.dialect = dialect;
        this.repository = repository;
        this.directories = new OwnedDirectories(dialect.lastWins());
    }

    ImportSource read(String text) {
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            number++;
            String line = lines.next().strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                sort(number, line);
            }
        }
        rest.forEach(line -> rule(line.line(), line.text()));
        new CodeOwnersAreas(repository, findings, told).tell(directories, sections.values());
        return findings.source();
    }

    /** Groups may be defined behind the rules that name them. */
    private void sort(int number, String line) {
        List<String> tokens = CodeOwnersTokens.of(line, dialect);
        if (dialect.hasGroups() && CodeOwnersGroups.isSetting(line)) {
            told.tell(number, line, Message.of("productops.area.format.codeowners.setting"));
        } else if (dialect.hasGroups() && !tokens.isEmpty() && CodeOwnersGroups.isDefinition(tokens)) {
            groups.define(tokens.get(0).substring(3), tokens.subList(1, tokens.size()));
            told.tell(number, line, Message.of("productops.area.format.codeowners.group"));
        } else {
            rest.add(new OwnerRule(number, line, List.of()));
            findings.checkRoom(rest.size());
        }
    }

    private void rule(int number, String line) {
        if (dialect.hasSections()) {
            CodeOwnersSection.Heading heading = CodeOwnersSection.heading(line).orElse(null);
            if (heading != null) {
                begin(number, line, heading);
                return;
            }
        }
        List<String> tokens = CodeOwnersTokens.of(line, dialect);
        if (tokens.isEmpty() || isUnsupported(line, tokens.get(0))) {
            told.tell(number, line, Message.of("productops.area.format.codeowners.unsupported"));
            return;
        }
        boolean excludes = dialect.hasExclusions() && line.startsWith("!");
        String pattern = excludes ? tokens.get(0).substring(1) : tokens.get(0);
        owners(number, line, excludes ? List.of() : tokens.subList(1, tokens.size()))
                .map(owners -> new OwnerRule(number, line, owners))
                .ifPresent(rule -> rule(pattern, rule, excludes));
    }

    private void rule(String pattern, OwnerRule rule, boolean excludes) {
        if (section != null) {
            sectionRule(rule, excludes);
        } else if (rule.owners().isEmpty() && !excludes && !dialect.clearsWithoutOwners()) {
            told.tell(rule, Message.of("productops.area.format.codeowners.nobody"));
        } else {
            directoryRule(pattern, rule);
        }
    }

    /** GitHub skips what its documentation says does not work. */
    private boolean isUnsupported(String line, String pattern) {
        boolean brackets = pattern.contains("[") || pattern.contains("]");
        return switch (dialect) {
            case GITHUB -> line.startsWith("!") || line.startsWith("\\#") || brackets;
            case GITLAB -> line.startsWith("[") || line.startsWith("^[");
            case BITBUCKET -> line.startsWith("!");
            case MIBEX -> false;
        };
    }

    /** The holders that a line names; empty if it is no rule at all. Told is who is none. */
    private Optional<List<String>> owners(int number, String line, List<String> tokens) {
        List<String> holders = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String token : groups.expand(tokens)) {
            if (dialect.hasCommentsInLines() && token.startsWith("#")) {
                told.tell(number, line, Message.of("productops.area.format.codeowners.comment"));
                break;
            }
            CodeOwner.holder(token, dialect).ifPresentOrElse(holders::add, () -> wrong.add(token));
        }
        if (!wrong.isEmpty()) {
            boolean skipped = dialect.skipsLinesWithWrongOwners();
            String names = CodeOwnersLines.names(wrong);
            if (skipped) {
                told.tell(number, line, Message.of("productops.area.format.codeowners.wrong-line", names));
                return Optional.empty();
            }
            boolean roles = wrong.stream().allMatch(CodeOwner::isGitLabRole);
            told.tell(
                    number,
                    line,
                    roles
                            ? Message.of("productops.area.format.codeowners.project-role", names)
                            : Message.of("productops.area.format.codeowners.wrong-owner", names));
        }
        return Optional.of(holders);
    }

    private void begin(int number, String line, CodeOwnersSection.Heading heading) {
        String identity = SearchFolding.fold(heading.name());
        section = sections.computeIfAbsent(identity, any -> new CodeOwnersSection(heading.name(), number));
        owners(number, line, CodeOwnersTokens.of(heading.owners(), dialect))
                .ifPresent(owners -> section.begin(new OwnerRule(number, line, owners)));
        if (heading.hasConditions()) {
            told.tell(number, line, Message.of("productops.area.format.codeowners.approvals"));
        }
    }

    private void sectionRule(OwnerRule rule, boolean excludes) {
        if (excludes) {
            told.tell(rule, Message.of("productops.area.format.codeowners.excluded"));
        } else if (rule.owners().isEmpty() && !section.hasDefaults()) {
            told.tell(rule, Message.of("productops.area.format.codeowners.nobody"));
        } else {
            section.add(rule);
        }
    }

    private void directoryRule(String pattern, OwnerRule rule) {
        DirectoryPattern meant = DirectoryPattern.of(pattern, dialect);
        switch (meant.meaning()) {
            case FILE ->
                told.tell(
                        rule,
                        Message.of("productops.area.format.codeowners.file", CodeOwnersLines.names(rule.owners())));
            case MANY ->
                told.tell(
                        rule,
                        Message.of("productops.area.format.codeowners.many", CodeOwnersLines.names(rule.owners())));
            case DIRECTORIES_ANYWHERE ->
                told.tell(
                        rule,
                        Message.of(
                                "productops.area.format.codeowners.anywhere",
                                meant.paths().get(0)));
            case DIRECTORIES -> {}
        }
        meant.paths().forEach(path -> directories.add(path, rule));
        findings.checkRoom(directories.added());
    }
}
