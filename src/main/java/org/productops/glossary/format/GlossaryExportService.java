package org.productops.glossary.format;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.text.TextIdentity;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptStore;
import org.productops.glossary.DomainTree;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;

/**
 * Writes a glossary as a file, for those who may read it. What it writes as a table, as JSON or as TBX, an import reads back: the
 * first two the same, TBX as far as it has a place for it.
 */
@ConfluenceComponent
public class GlossaryExportService {

    /** So many concepts are read at once, with their long texts. */
    private static final int BATCH = 500;

    private final GlossaryAccess access;
    private final GlossaryLibrary library;
    private final ConceptStore store;
    private final People people;
    private final GlossarySite site;
    private final ConceptSearchService search;

    @Inject
    public GlossaryExportService(
            GlossaryAccess access,
            GlossaryLibrary library,
            ConceptStore store,
            People people,
            GlossarySite site,
            ConceptSearchService search) {
        this.access = access;
        this.library = library;
        this.store = store;
        this.people = people;
        this.site = site;
        this.search = search;
    }

    /**
     * Looks who asks, and what there is to write.
     *
     * @param key see {@link GlossaryPlace#key}
     * @throws org.productops.common.error.NotFoundException if there is none, or none that the caller may read
     */
    public GlossaryExport of(String key) {
        GlossaryPlace place = access.visible(key);
        GlossaryContent content = library.content(place.glossaryId());
        return of(place, content, content.concepts(), true);
    }

    /**
     * The same of the concepts that are looked for.
     *
     * @throws org.productops.common.error.InvalidException as {@link ConceptSearchService#find}
     */
    public GlossaryExport found(String key, ConceptFilterDraft filter) {
        if (!filter.isAny()) {
            return of(key);
        }
        GlossaryPlace place = access.visible(key);
        return of(
                place,
                library.content(place.glossaryId()),
                search.find(key, filter, Locale.ROOT).best(),
                false);
    }

    /**
     * The same of some of the concepts.
     *
     * @param ids of those that are written; what is not there is left out
     */
    public GlossaryExport of(String key, Collection<Long> ids) {
        GlossaryPlace place = access.visible(key);
        GlossaryContent content = library.content(place.glossaryId());
        return of(
                place,
                content,
                ids.stream().distinct().flatMap(id -> content.find(id).stream()).toList(),
                false);
    }

    /** By what they are called, whatever their ids are: so two glossaries with the same in them make the same file. */
    private static GlossaryExport of(
            GlossaryPlace place, GlossaryContent content, List<Concept> chosen, boolean whole) {
        Map<Long, String> names = new HashMap<>();
        chosen.forEach(concept -> names.put(concept.id(), TextIdentity.of(concept.name(place.language()))));
        List<Concept> ordered = chosen.stream()
                .sorted(Comparator.comparing((Concept concept) -> names.get(concept.id()))
                        .thenComparing(concept -> concept.name(place.language()))
                        .thenComparing(concept -> concept.definition(place.language()))
                        .thenComparing(Concept::id))
                .toList();
        return new GlossaryExport(place, content, ordered, whole);
    }

    /**
     * Writes a file, for who may still read the glossary.
     *
     * @param out is closed
     */
    public void write(GlossaryExport export, GlossaryFile file, OutputStream out) {
        access.visible(export.place().key());
        try (OutputStream closed = out) {
            switch (file) {
                case CSV -> csv(export, closed, CsvSeparator.COMMA);
                case SEMICOLON -> csv(export, closed, CsvSeparator.SEMICOLON);
                case TBX -> tbx(export, closed, TbxWriter.Style.DCA);
                case TBX_DCT -> tbx(export, closed, TbxWriter.Style.DCT);
                case JSON -> json(export, closed);
                case SKOS -> skos(export, closed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void csv(GlossaryExport export, OutputStream out, CsvSeparator separator) throws IOException {
        try (CsvOutput csv = new CsvOutput(out, separator)) {
            write(
                    export,
                    new GlossaryCsvWriter(
                            csv,
                            new ConceptTable(
                                    domains(export),
                                    new FileMarks(export.place(), export.concepts(), false),
                                    owners())));
        }
    }

    private void json(GlossaryExport export, OutputStream out) throws IOException {
        Writer writer = writer(out);
        write(
                export,
                new GlossaryJsonWriter(
                        writer, domains(export), new FileMarks(export.place(), export.concepts(), true), owners()));
        writer.flush();
    }

    private void tbx(GlossaryExport export, OutputStream out, TbxWriter.Style style) throws IOException {
        write(
                export,
                new TbxWriter(
                        out,
                        style,
                        export.place(),
                        export.content().domains(),
                        new FileMarks(export.place(), export.concepts(), false)));
    }

    private void skos(GlossaryExport export, OutputStream out) throws IOException {
        Writer writer = writer(out);
        write(
                export,
                new SkosWriter(
                        writer,
                        export.place(),
                        export.content(),
                        export.concepts(),
                        new FileMarks(export.place(), export.concepts(), false),
                        site.address(export.place())));
        writer.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Of a part of a glossary only the domains that it is in, and those above them. */
    private static DomainTree domains(GlossaryExport export) {
        DomainTree all = export.content().domains();
        return export.whole()
                ? all
                : DomainTree.of(used(export).stream()
                        .flatMap(id -> all.way(id).stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<Long> used(GlossaryExport export) {
        return export.concepts().stream()
                .map(concept -> concept.classification().domainId())
                .collect(Collectors.toSet());
    }

    private void write(GlossaryExport export, GlossaryWriter writer) throws IOException {
        writer.begin(used(export));
        List<Concept> all = export.concepts();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Long> ids = all.subList(start, Math.min(start + BATCH, all.size())).stream()
                    .map(Concept::id)
                    .toList();
            Map<Long, Concept> stored = store.find(export.place().glossaryId(), ids).stream()
                    .collect(Collectors.toMap(Concept::id, Function.identity()));
            for (long id : ids) {
                // Who is gone by now is not missed by anybody.
                if (stored.containsKey(id)) {
                    writer.write(stored.get(id));
                }
            }
        }
        writer.end();
    }

    /** Who is not known any more keeps the key, so that nothing is lost when the file comes back. */
    private Function<String, String> owners() {
        Map<String, String> names = new HashMap<>();
        return key -> key.isEmpty()
                ? ""
                : names.computeIfAbsent(
                        key, any -> people.findByKey(key).map(Person::name).orElse(key));
    }
}
