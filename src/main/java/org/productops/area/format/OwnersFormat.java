package org.productops.area.format;

import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.AreaFields;
import org.productops.area.Role;
import org.productops.area.format.DirectoryAreas.FoundDirectory;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOption;
import org.productops.common.imports.ImportSource;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;
import org.productops.common.yaml.YamlText;

/**
 * The OWNERS files of a repository as Kubernetes has them: a zip with the tree of directories, or one of them. Each directory
 * with such a file becomes an area. Who approves owns it, in their order; who reviews is heard; an emeritus stays one. See
 * https://www.kubernetes.dev/docs/guide/owners/.
 */
@Named
public final class OwnersFormat implements ImportFormat {

    static final String OWNERS = "OWNERS";
    static final String ALIASES = "OWNERS_ALIASES";

    private final Repository repository;
    private final String directory;

    /** OWNERS files of a repository that nobody named. */
    public OwnersFormat() {
        this(Repository.UNNAMED, "");
    }

    /**
     * @param repository the one that the files are in; {@link Repository#UNNAMED} if nobody said
     * @param directory where the file lies, if it is one alone; empty for the top
     */
    public OwnersFormat(Repository repository, String directory) {
        this.repository = repository;
        this.directory = directory.strip().replaceAll("^/+|/+$", "");
    }

    @Override
    public String id() {
        return "owners";
    }

    @Override
    public List<ImportOption> options() {
        return List.of(RepositoryOptions.NAME, RepositoryOptions.ADDRESS, RepositoryOptions.DIRECTORY);
    }

    @Override
    public ImportFormat with(Map<String, String> said) {
        return new OwnersFormat(
                RepositoryOptions.repository(said), said.getOrDefault(RepositoryOptions.DIRECTORY.name(), ""));
    }

    @Override
    public ImportSource read(byte[] content) {
        Findings findings = new Findings();
        if (SourceArchive.isOne(content)) {
            OwnersTree tree = OwnersTree.of(SourceArchive.files(content, Set.of(OWNERS, ALIASES)::contains, findings));
            return new Reading(repository.isNamed() ? repository : tree.top(), findings).read(tree);
        }
        SourceText.checkSize(content);
        if (directory.isEmpty() && !repository.isNamed()) {
            throw InvalidException.general(Message.of("productops.area.format.owners.where"));
        }
        String path = directory.isEmpty() ? OWNERS : directory + '/' + OWNERS;
        return new Reading(repository, findings).read(OwnersTree.of(List.of(new SourceFile(path, content))));
    }

    /** One reading of one tree. */
    private static final class Reading {

        private final Repository repository;
        private final Findings findings;
        private final DirectoryAreas areas;
        private OwnersAliases aliases = OwnersAliases.NONE;
        private long file;

        Reading(Repository repository, Findings findings) {
            this.repository = repository;
            this.findings = findings;
            this.areas = new DirectoryAreas(repository, new AreaKeys());
        }

        ImportSource read(OwnersTree tree) {
            file++;
            tree.aliases().flatMap(this::parse).ifPresent(found -> aliases = OwnersAliases.of(found.map("aliases")));
            tree.otherAliases()
                    .forEach(path ->
                            findings.tell(0, path, "", Message.of("productops.area.format.owners.aliases-below")));
            if (repository.isNamed() && !tree.hasFileAtTop()) {
                FoundDirectory top = areas.top("zip");
                findings.add(top.area().sayIfAny(AreaFields.LINKS, repository.link()));
            }
            for (SourceFile owners : tree.files()) {
                file++;
                parse(owners).ifPresent(found -> add(owners.path(), found));
            }
            return findings.source();
        }

        private Optional<YamlMap> parse(SourceFile source) {
            try {
                return Optional.of(YamlFile.map(source));
            } catch (InvalidException e) {
                tell(source.path(), 0, "", e.errors().general().get(0));
                return Optional.empty();
            }
        }

        private void add(String path, YamlMap found) {
            String folder = path.equals(OWNERS) ? "" : path.substring(0, path.length() - OWNERS.length() - 1);
            if (folder.isEmpty() && !repository.isNamed()) {
                tell(path, 0, "", Message.of("productops.area.format.owners.top"));
                return;
            }
            String place = path + ':' + found.line();
            FoundDirectory directory = folder.isEmpty() ? areas.top(place) : areas.directory(folder, place);
            directory.remark().ifPresent(remark -> tell(path, found.line(), "", remark));
            if (folder.isEmpty()) {
                directory.area().sayIfAny(AreaFields.LINKS, repository.link());
            }
            OwnersFile owners = OwnersFile.of(found);
            owners.notTaken()
                    .forEach((line, what) ->
                            tell(path, line, what, Message.of("productops.area.format.not-taken", what)));
            findings.add(directory
                    .area()
                    .holders(Role.OWNER, expanded(path, found, "approvers", owners.approvers()))
                    .holders(Role.INFLUENCER, expanded(path, found, "reviewers", owners.reviewers()))
                    .holders(Role.EMERITUS, aliases.expand(owners.emeritus()))
                    .sayIfAny(AreaFields.STOPS, owners.stops() ? Role.OWNER.id() + '\n' + Role.INFLUENCER.id() : "")
                    .sayIfAny(
                            AreaFields.TAGS,
                            TagText.of(owners.labels(), fate -> tell(path, found.line(), "labels", fate))));
        }

        /** An alias may stand for nobody: then it looks as if somebody were named, and nobody is. */
        private List<String> expanded(String path, YamlMap found, String field, List<String> names) {
            List<String> people = aliases.expand(names);
            if (people.isEmpty() && !names.isEmpty()) {
                tell(
                        path,
                        found.line(),
                        field,
                        Message.of("productops.area.format.owners.aliases-empty", String.join(", ", names)));
            }
            return people;
        }

        private void tell(String path, int line, String text, Message fate) {
            findings.tell((file << 32) + line, line == 0 ? path : path + ':' + line, text, fate);
        }
    }

    /** The texts of a list; one alone counts as a list of it. */
    static List<String> texts(Optional<YamlNode> node) {
        return node.map(found ->
                        found instanceof YamlText text ? List.of(text.value().strip()) : YamlFile.texts(found))
                .orElse(List.of());
    }
}
