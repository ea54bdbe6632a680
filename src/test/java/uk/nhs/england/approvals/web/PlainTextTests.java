package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.assertj.core.api.AbstractStringAssert;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people write is kept as they wrote it; what only machines would notice is refused. */
class PlainTextTests {

    private static final int MAX = 200;

    @Property
    void whatPeopleWriteIsFine(@ForAll("writing") String text) {
        assertThat(PlainTextValidator.refusal(text, MAX, true)).isEmpty();
    }

    @Provide
    Arbitrary<String> writing() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "é",
                        "e\u0301",
                        "ß",
                        "Ω",
                        "ж",
                        "漢",
                        "ع",
                        "ว",
                        "ि",
                        "👩\u200d💻",
                        "€",
                        "½",
                        " ",
                        "\n",
                        "\t",
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "–",
                        "…",
                        "£1,000",
                        "a < b",
                        "<3",
                        "R&D")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property
    void controlCharactersAreRefused(@ForAll("controls") int control) {
        reasonFor("be" + Character.toString(control) + "fore").contains("control character");
    }

    @Provide
    Arbitrary<Integer> controls() {
        return Arbitraries.integers()
                .between(0, 0x9f)
                .filter(each -> Character.isISOControl(each) && each != '\n' && each != '\t');
    }

    @Property
    void halfACharacterIsRefused(@ForAll @IntRange(min = 0xd800, max = 0xdfff) int surrogate) {
        reasonFor("a" + (char) surrogate + "b").contains("half a character");
    }

    @Property
    void charactersWithoutMeaningAreRefused(@ForAll("meaningless") int character) {
        reasonFor("a" + Character.toString(character)).contains("no meaning");
    }

    @Provide
    Arbitrary<Integer> meaningless() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0xe000, 0xf8ff),
                Arbitraries.integers().between(0xfdd0, 0xfdef),
                Arbitraries.of(0xfffe, 0xffff, 0x378, 0xf0000, 0x10fffd, 0x10ffff));
    }

    @Property
    void charactersThatReverseTheReadingAreRefused(@ForAll("reversing") int character) {
        reasonFor("approved" + Character.toString(character) + "ton").contains("reading order");
    }

    @Provide
    Arbitrary<Integer> reversing() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0x202a, 0x202e),
                Arbitraries.integers().between(0x2066, 0x2069));
    }

    @Property
    void moreThanFourMarksOnALetterAreRefused(@ForAll @IntRange(min = 1, max = 12) int marks) {
        var text = "z" + "\u0335".repeat(marks);

        assertThat(PlainTextValidator.refusal(text, MAX, false).isEmpty()).isEqualTo(marks <= 4);
    }

    @Property
    void htmlTagsAreRefused(@ForAll("tags") String tag) {
        reasonFor("see " + tag + " here").contains("HTML tag");
    }

    @Provide
    Arbitrary<String> tags() {
        return Arbitraries.of(
                "<b>",
                "</b>",
                "<script>",
                "<SCRIPT src=x>",
                "<!-- x -->",
                "<img\nsrc=x onerror=y>",
                "<a/>");
    }

    @Property
    void lengthIsCountedInCharactersAndNotInBytes(@ForAll @IntRange(min = 0, max = 20) int length) {
        var text = "👍".repeat(length);

        assertThat(PlainTextValidator.refusal(text, 10, false).isEmpty()).isEqualTo(length <= 10);
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        var reason = PlainTextValidator.refusal(text, MAX, true).orElse("This is fine.");

        assertThat(reason).startsWith("This ").endsWith(".");
    }

    @Example
    void lineBreaksAreForTextOfManyLines() {
        assertThat(PlainTextValidator.refusal("a\n\tb", MAX, true)).isEmpty();
        assertThat(PlainTextValidator.refusal("a\nb", MAX, false))
                .hasValue("This must be on one line.");
    }

    @Example
    void everyAssignedLetterIsFine() {
        var refused =
                IntStream.rangeClosed(0x20, 0x10ffff)
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(Character::toString)
                        .filter(each -> PlainTextValidator.refusal(each, 1, false).isPresent())
                        .collect(Collectors.joining());

        assertThat(refused).isEmpty();
    }

    private static AbstractStringAssert<?> reasonFor(String text) {
        return assertThat(PlainTextValidator.refusal(text, MAX, true).orElse("nothing"));
    }
}
