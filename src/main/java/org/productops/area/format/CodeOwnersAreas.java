package org.productops.area.format;

import java.util.Collection;
import java.util.List;
import org.productops.area.AreaFields;
import org.productops.area.AreaKey;
import org.productops.area.Role;
import org.productops.area.format.DirectoryAreas.FoundDirectory;
import org.productops.common.error.Message;

/** Makes areas of what the rules of a CODEOWNERS file come to, and tells each rule which one it is in. */
final class CodeOwnersAreas {

    private final Repository repository;
    private final Findings findings;
    private final CodeOwnersLines told;
    private final AreaKeys keys = new AreaKeys();

    CodeOwnersAreas(Repository repository, Findings findings, CodeOwnersLines told) {
        this.repository = repository;
        this.findings = findings;
        this.told = told;
    }

    void tell(OwnedDirectories directories, Collection<CodeOwnersSection> sections) {
        tellDirectories(directories);
        tellSections(sections);
    }

    private void tellDirectories(OwnedDirectories directories) {
        directories
                .overridden()
                .forEach(lost ->
                        told.tell(lost.rule(), Message.of("productops.area.format.codeowners.overridden", lost.by())));
        DirectoryAreas areas = new DirectoryAreas(repository, keys);
        List<OwnerRule> whole = directories.of("");
        if (repository.isNamed()) {
            FoundDirectory top = areas.top(
                    CodeOwnersLines.place(whole.isEmpty() ? 1 : whole.get(0).line()));
            top.area().sayIfAny(AreaFields.LINKS, repository.link());
            add(directories, "", top);
        } else {
            whole.forEach(rule -> told.tell(
                    rule, Message.of("productops.area.format.codeowners.whole", CodeOwnersLines.names(rule.owners()))));
        }
        for (String path : directories.paths()) {
            if (!path.isEmpty()) {
                add(
                        directories,
                        path,
                        areas.directory(
                                path,
                                CodeOwnersLines.place(
                                        directories.of(path).get(0).line())));
            }
        }
    }

    private void add(OwnedDirectories directories, String path, FoundDirectory directory) {
        List<String> owners = directories.owners(path);
        List<OwnerRule> rules = directories.of(path);
        if (owners.isEmpty() && !rules.isEmpty()) {
            directory.area().say(Role.OWNER.id(), "").say(AreaFields.STOPS, Role.OWNER.id());
        }
        findings.add(directory.area().holders(Role.OWNER, owners));
        Message fate = owners.isEmpty()
                ? Message.of("productops.area.format.codeowners.cleared", directory.key())
                : Message.of("productops.area.format.codeowners.owned", directory.key(), CodeOwnersLines.names(owners));
        for (OwnerRule rule : rules) {
            told.tell(rule, fate);
            directory.remark().ifPresent(remark -> told.tell(rule, remark));
        }
    }

    private void tellSections(Collection<CodeOwnersSection> sections) {
        for (CodeOwnersSection found : sections) {
            AreaKeys.Claim claim = keys.claim(AreaKey.of(found.name()), CodeOwnersLines.place(found.line()));
            findings.add(new FoundArea(CodeOwnersLines.place(found.line()), claim.key(), found.name())
                    .sayIfAny(AreaFields.LINKS, repository.link())
                    .holders(Role.OWNER, found.owners())
                    .holders(Role.MAINTAINER, found.partOwners()));
            OwnerRule first = found.headings().get(0);
            told.tell(
                    first,
                    Message.of(
                            "productops.area.format.codeowners.section",
                            claim.key(),
                            CodeOwnersLines.names(found.owners())));
            claim.remark(found.name()).ifPresent(remark -> told.tell(first, remark));
            found.headings().stream()
                    .skip(1)
                    .forEach(again -> told.tell(
                            again, Message.of("productops.area.format.codeowners.section-again", claim.key())));
            found.rules()
                    .forEach(rule -> told.tell(
                            rule,
                            Message.of(
                                    "productops.area.format.codeowners.in-section",
                                    claim.key(),
                                    CodeOwnersLines.names(rule.owners()))));
        }
    }
}
