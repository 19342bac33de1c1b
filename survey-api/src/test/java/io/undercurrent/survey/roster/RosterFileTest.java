package io.undercurrent.survey.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RosterFileTest {

    private static final String HEADER = "id,email,locale,unit,location\n";

    private final RosterErrors errors = new RosterErrors();

    @Test
    void line_becomesPerson() throws Exception {
        assertThat(read(HEADER + "7,ada@acme.example,en-gb,Acme/Engineering,Oslo\n"))
                .containsExactly(new PersonLine(
                        2, "7", "ada@acme.example", "en-GB", "Acme/Engineering", Map.of("location", "Oslo")));
        assertThat(errors.count()).isZero();
    }

    @Test
    void columnsInAnyOrder() throws Exception {
        assertThat(read("unit,tenure,email,id,locale\r\nAcme,1-2,ada@acme.example,7,de\r\n"))
                .containsExactly(new PersonLine(2, "7", "ada@acme.example", "de", "Acme", Map.of("tenure", "1-2")));
    }

    @Test
    void byteOrderMark_isSkipped() throws Exception {
        assertThat(read("\uFEFF\"id\",email,locale,unit\n7,ada@acme.example,en,Acme\n"))
                .hasSize(1);
    }

    @Test
    void quotedField_mayHoldCommasQuotationMarksAndLineBreaks() throws Exception {
        var people =
                read(HEADER + "7,ada@acme.example,en,\"Acme/R&D, \"\"Skunk\r\nworks\"\"\",\n8,bo@acme.example,en,,\n");

        assertThat(people.get(0).unit()).isEqualTo("Acme/R&D, \"Skunk works\"");
        assertThat(errors.listed()).containsExactly(new RosterError(4, "unit", "must not be blank"));
    }

    @Test
    void blankAttribute_isNoValue() throws Exception {
        assertThat(read(HEADER + "7,ada@acme.example,en,Acme,  \n").get(0).attributes())
                .isEmpty();
    }

    @Test
    void blankLocale_takesTheDefault() throws Exception {
        assertThat(read(HEADER + "7,ada@acme.example,,Acme,\n").get(0).locale()).isEqualTo("nb");
    }

    @Test
    void emptyLines_areSkippedAndCounted() throws Exception {
        read(HEADER + "\n\n7,nobody,en,Acme,\n");

        assertThat(errors.listed()).containsExactly(new RosterError(4, "email", "must be an e-mail address"));
    }

    @Test
    void wrongNumberOfFields_isAnErrorOfTheLineAlone() throws Exception {
        read(HEADER + "7,ada@acme.example\n8,bo@acme.example,en,Acme,Oslo,more\n9,cy@acme.example,en,Acme,Oslo\n");

        assertThat(errors.listed())
                .containsExactly(
                        new RosterError(2, null, "must have 5 fields, as the header has, and has 2"),
                        new RosterError(3, null, "must have 5 fields, as the header has, and has 6"));
    }

    @Test
    void everyFaultyFieldOfALine_isListed() throws Exception {
        var people = read(HEADER + " ,ada,german,Acme//Platform," + "x".repeat(201) + "\n");

        assertThat(errors.listed())
                .extracting(RosterError::column)
                .containsExactly("email", "id", "locale", "location", "unit");
        assertThat(people).containsExactly(new PersonLine(2, null, null, null, null, Map.of()));
    }

    @Test
    void bareQuotationMark_isAnErrorOfItsField() throws Exception {
        read(HEADER + "7,ada@acme.example,en,5\" pipes,Oslo\n8,bo@acme.example,en,Acme,Oslo\n");

        assertThat(errors.listed())
                .containsExactly(new RosterError(
                        2, "unit", "holds a quotation mark, so it must be quoted and the mark doubled"));
    }

    @Test
    void textAfterClosingQuotationMark_endsTheReading() throws Exception {
        var people = read(HEADER + "7,ada@acme.example,en,Acme,\n8,bo@acme.example,en,\"Acme\" Ltd,\n9,,,,\n");

        assertThat(people).hasSize(1);
        assertThat(errors.count()).isOne();
        assertThat(errors.listed().get(0).line()).isEqualTo(3);
        assertThat(errors.listed().get(0).column()).isEqualTo("unit");
        assertThat(errors.listed().get(0).message()).startsWith("has a quotation mark that is neither doubled nor");
    }

    @Test
    void unclosedQuotationMark_isFoundAtTheEnd() throws Exception {
        read(
                HEADER
                        + "7,ada@acme.example,en,Acme,Oslo\n8,bo@acme.example,en,Acme,\"Oslo\n9,cy@acme.example,en,Acme,Oslo\n");

        assertThat(errors.listed()).contains(new RosterError(3, null, "has a quotation mark that is never closed"));
    }

    @Test
    void endlessField_isNotHeldInMemory() throws Exception {
        read(HEADER + "7,ada@acme.example,en,\"" + "x".repeat(CsvLines.LONGEST_FIELD));

        assertThat(errors.listed())
                .extracting(RosterError::line, RosterError::column)
                .containsExactly(tuple(2L, "unit"));
    }

    @Test
    void malformedUtf8_isAnErrorOfItsField() throws Exception {
        var file = new ByteArrayOutputStream();
        file.write((HEADER + "7,ada@acme.example,en,Z").getBytes(StandardCharsets.UTF_8));
        file.write("ü".getBytes(StandardCharsets.ISO_8859_1));
        file.write("rich,Oslo\n8,bo@acme.example,en,Zürich,Oslo\n".getBytes(StandardCharsets.UTF_8));

        var people = read(new ByteArrayInputStream(file.toByteArray()));

        assertThat(errors.listed()).containsExactly(new RosterError(2, "unit", "must be UTF-8"));
        assertThat(people.get(1).unit()).isEqualTo("Zürich");
    }

    @Test
    void moreErrorsThanAreListed_areCounted() throws Exception {
        read(HEADER + "7,ada,en,Acme,\n".repeat(RosterErrors.LISTED + 5));

        assertThat(errors.count()).isEqualTo(RosterErrors.LISTED + 5);
        assertThat(errors.listed()).hasSize(RosterErrors.LISTED);
        assertThat(errors.listed().get(RosterErrors.LISTED - 1).line()).isEqualTo(RosterErrors.LISTED + 1);
    }

    @Test
    void oneMillionPeople_areTheMost() throws Exception {
        // Each line is an error of its own, which is quickly found; the last one is of the file that goes on.
        var file = RosterFile.open(stream(HEADER + "x\n".repeat(1_000_003)), "en", errors);
        while (file.next().isPresent()) {}

        assertThat(file.people()).isEqualTo(1_000_000);
        assertThat(errors.count()).isEqualTo(1_000_001);
    }

    @Test
    void headerAlone_isRefused() throws Exception {
        read(HEADER);

        assertThat(errors.listed()).containsExactly(new RosterError(1, null, "the file has a header and no people"));
    }

    @Test
    void header_mustHaveTheFourColumns() {
        assertThat(refused("id,location\n7,Oslo\n"))
                .containsExactly(
                        new RosterError(1, "email", "the header must have this column"),
                        new RosterError(1, "locale", "the header must have this column"),
                        new RosterError(1, "unit", "the header must have this column"));
    }

    @Test
    void headerName_isNotRepeated() {
        assertThat(refused("7,ada@acme.example,en,Acme\n").toString())
                .doesNotContain("ada")
                .doesNotContain("Acme");
    }

    @Test
    void header_refusesReservedRepeatedAndOddNames() {
        assertThat(refused("id,email,locale,unit,comment,email,Job Title\n"))
                .extracting(RosterError::message)
                .containsExactly(
                        "column 5 of the header has a name that is reserved",
                        "column 6 of the header has the name of an earlier column",
                        "column 7 of the header must have a name of up to 50 lower-case letters a to z, digits and"
                                + " underscores that begins with a letter");
    }

    @Test
    void header_withSemicolonsOrNothingOrTooMuch() {
        assertThat(refused("id;email;locale;unit\n"))
                .extracting(RosterError::message)
                .containsExactly("the fields must be separated by commas, not by semicolons");
        assertThat(refused(""))
                .extracting(RosterError::message)
                .containsExactly("the file is empty; it must begin with a header");
        assertThat(refused(",".repeat(RosterColumns.MOST)))
                .extracting(RosterError::message)
                .containsExactly("the header must have at most 100 columns");
        assertThat(refused("\"id\" ,email\n"))
                .extracting(RosterError::message)
                .singleElement()
                .asString()
                .startsWith("the header has a quotation mark that is neither");
    }

    @Test
    void failureOfTheStream_isNotTakenForAFaultOfTheFile() {
        var cut = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };

        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class).hasMessage("cut");
    }

    @Property(tries = 300)
    void anyBytes_giveAPersonOrAnErrorForEachRecord(@ForAll("csvLike") String body) throws Exception {
        var found = new RosterErrors();
        var file = RosterFile.open(stream(HEADER + body), "en", found);
        int whole = 0;
        int records = 0;
        for (var person = file.next(); person.isPresent(); person = file.next()) {
            records++;
            whole += person.get().id() != null
                            && person.get().email() != null
                            && person.get().unit() != null
                    ? 1
                    : 0;
        }

        assertThat(file.people()).isEqualTo(records);
        assertThat(found.count()).isGreaterThanOrEqualTo(records - whole);
        if (records == 0) {
            assertThat(found.count()).isPositive();
        }
    }

    @Provide
    Arbitrary<String> csvLike() {
        return Arbitraries.of(
                        "a@b.example", "7", "Acme/Ops", ",", ",", ",", "\n", "\r\n", "\"", "\"\"", " ", "é", "\u0000")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private List<PersonLine> read(String file) throws IOException, InvalidRoster {
        return read(stream(file));
    }

    private List<PersonLine> read(InputStream stream) throws IOException, InvalidRoster {
        var file = RosterFile.open(stream, "nb", errors);
        var people = new ArrayList<PersonLine>();
        for (var person = file.next(); person.isPresent(); person = file.next()) {
            people.add(person.get());
        }
        return people;
    }

    private static List<RosterError> refused(String file) {
        return catchThrowableOfType(InvalidRoster.class, () -> RosterFile.open(stream(file), "en", new RosterErrors()))
                .errors();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
