package org.productops.style.vale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.productops.common.archive.ArchiveFile;
import org.productops.common.error.InvalidException;
import org.productops.style.rule.RuleLevel;
import org.productops.testing.fakes.EnglishTexts;

class ValePackageTest {

    private static final String RULE = "extends: existence\nmessage: m\ntokens: [a]\n";

    private final EnglishTexts texts = new EnglishTexts();

    @Test
    void foldersAreStylesWhereverTheyLie() {
        ValePackage read = read(
                "Microsoft/AMPM.yml", RULE,
                "Microsoft/meta.json", "{\"feed\": \"https://style.example\"}",
                "pack-0.1/styles/Google/We.yml", RULE,
                "pack-0.1/styles/config/vocabularies/Base/accept.txt", "# words\n\niOS\r\n#hash\n",
                "Vocab/Old/reject.txt", "utilise");

        assertThat(read.styles())
                .extracting(style -> style.name() + " " + style.files().get(0).name())
                .containsExactly("Google We", "Microsoft AMPM");
        assertThat(read.styles().get(0).files().get(0).path()).isEqualTo("pack-0.1/styles/Google/We.yml");
        assertThat(read.vocabularies()).extracting(ValeVocabulary::name).containsExactly("Base", "Old");
        assertThat(read.vocabularies().get(0).accepted())
                .containsExactly(
                        Map.entry("pack-0.1/styles/config/vocabularies/Base/accept.txt:3", "iOS"),
                        Map.entry("pack-0.1/styles/config/vocabularies/Base/accept.txt:4", "#hash"));
        assertThat(read.vocabularies().get(1).rejected())
                .containsExactly(Map.entry("Vocab/Old/reject.txt:1", "utilise"));
        assertThat(read.ignored()).isEmpty();
    }

    @Test
    void rulesInNoFolderAreCalledAsThePackageSays() {
        assertThat(read("meta.json", "{\"name\": \"Mine\"}", "A.yml", RULE)
                        .styles()
                        .get(0)
                        .name())
                .isEqualTo("Mine");
        assertThat(read("A.yml", RULE, "styles/B.yml", RULE).styles())
                .singleElement()
                .satisfies(style -> assertThat(style.name()).isEmpty())
                .satisfies(style -> assertThat(style.files()).hasSize(2));
    }

    @Test
    void saysByFileWhatIsNotTakenOver() {
        ValePackage read = read(
                "S/README.md", "Hi",
                "S/inner.zip", "PK",
                "S/Odd.yaml", RULE,
                ".github/workflows/ci.yml", "on: push",
                "config/scripts/a.tengo", "exec()",
                "config/actions/x.yml", RULE,
                "S/a.yml", RULE,
                "S/A.yml", RULE,
                "meta.json", "{");

        assertThat(read.ignored().stream().map(line -> line.place() + ": " + texts.get(line.reason())))
                .containsExactlyInAnyOrder(
                        "S/README.md: Not imported: neither a rule nor a vocabulary.",
                        "S/inner.zip: Not imported: neither a rule nor a vocabulary.",
                        "S/Odd.yaml: Not imported: neither a rule nor a vocabulary.",
                        ".github/workflows/ci.yml: Not imported: neither a rule nor a vocabulary.",
                        "config/scripts/a.tengo: Not imported: neither a rule nor a vocabulary.",
                        "config/actions/x.yml: Not imported: neither a rule nor a vocabulary.",
                        "S/a.yml: Not imported: the style has another rule \u201ca\u201d.",
                        "meta.json: Not read: the file is not JSON.");
        assertThat(read.styles()).singleElement().satisfies(style -> assertThat(style.files())
                .hasSize(1));
    }

    @Test
    void readsOfSettingsWhatAGuideHas() {
        ValePackage read = read(
                "S/A.yml",
                RULE,
                ".vale.ini",
                "; mine\nStylesPath = styles\nMinAlertLevel = warning\nVocab = Base, Other\nPackages = https://x.example/a.zip\n\n"
                        + "[*]\nBasedOnStyles = Vale, S\nS.A = NO\nS.B= error\nS.C = maybe\n[*.md]\nS.D = NO\n");

        assertThat(read.settings().least()).contains(RuleLevel.WARNING);
        assertThat(read.settings().vocabularies()).containsExactly("Base", "Other");
        assertThat(read.settings().rules())
                .containsOnly(
                        Map.entry("S.A", new ValeSettings.Choice(false, Optional.empty())),
                        Map.entry("S.B", new ValeSettings.Choice(true, Optional.of(RuleLevel.ERROR))));
        assertThat(read.ignored())
                .extracting(ValeLine::place)
                .containsExactly(".vale.ini:2", ".vale.ini:5", ".vale.ini:8", ".vale.ini:11", ".vale.ini:13");
    }

    @Test
    void nothingLeavesItsPlace() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> paths = List.of("../S/A.yml", "S/../../A.yml", "/S/A.yml", "C:/S/A.yml", "S\\A.yml", "S//A.yml");
        paths.forEach(path -> files.put(path, RULE.getBytes(UTF_8)));
        files.put("S/Good.yml", RULE.getBytes(UTF_8));

        ValePackage read = ValePackage.ofZip(zip(files));

        assertThat(read.ignored()).extracting(ValeLine::place).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(read.styles()).singleElement().satisfies(style -> assertThat(style.files())
                .hasSize(1));
        assertThat(ValePackage.of(paths.stream()
                                .map(path -> new ArchiveFile(path, RULE.getBytes(UTF_8)))
                                .toList())
                        .ignored())
                .hasSize(paths.size());
    }

    @Test
    void whatOnlyPointsElsewhereIsNotRead() throws IOException {
        byte[] zip = zip(Map.of("S/A.yml", "../../etc/passwd".getBytes(UTF_8)));
        int entry = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[entry + 5] = 3;
        // The mode of a link in the upper half of what systems keep of a file.
        zip[entry + 40] = (byte) 0xff;
        zip[entry + 41] = (byte) 0xa1;

        ValePackage read = ValePackage.ofZip(zip);

        assertThat(read.styles()).isEmpty();
        assertThat(read.ignored()).singleElement().satisfies(line -> assertThat(texts.get(line.reason()))
                .isEqualTo("Not read: this only points to another file."));
    }

    private static int lastIndexOf(byte[] content, byte[] part) {
        for (int i = content.length - part.length; i >= 0; i--) {
            if (Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void whatIsTooMuchOrBrokenIsRefused() throws IOException {
        byte[] good = zip(Map.of("S/A.yml", RULE.getBytes(UTF_8)));
        refused(new byte[0]);
        refused("no zip".getBytes(UTF_8));
        refused(Arrays.copyOf(good, good.length - 10));
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            bomb.put("S/R" + i + ".yml", new byte[ValePackage.LARGEST_FILE]);
        }
        refused(zip(bomb));
        refused(zip(Map.of("S/A.txt", new byte[500 * 1024 * 1024])));

        ValePackage large = ValePackage.ofZip(zip(Map.of("S/A.yml", new byte[ValePackage.LARGEST_FILE + 1])));
        assertThat(large.ignored()).hasSize(1);
        ValePackage latin = ValePackage.ofZip(zip(Map.of("S/A.yml", new byte[] {(byte) 0xe4})));
        assertThat(latin.ignored()).hasSize(1);
    }

    private static void refused(byte[] zip) {
        assertThatThrownBy(() -> ValePackage.ofZip(zip)).isInstanceOf(InvalidException.class);
    }

    private static ValePackage read(String... pathsAndTexts) {
        List<ArchiveFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new ArchiveFile(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
        return ValePackage.of(files);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
