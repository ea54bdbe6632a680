package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.register.Entries;
import uk.nhs.england.approvals.testing.ServiceTest;

/** Dependencies, contracts and licences come from files, and twice the same changes nothing. */
@ServiceTest
class ImportedPartsModuleTests {

    @Autowired ApplicationContext context;

    private Imports imports;
    private String portal = "";
    private String directory = "";

    @BeforeEach
    void open() {
        imports = new Imports(context);
        portal = entered("Portal");
        directory = entered("Directory");
    }

    @Test
    void dependenciesAreSaidOnce() {
        var wanted = wanted("DEPENDENCIES", "service-dependencies");
        var file = "service,on,kind\n%s,%s,SIGNS_ON_WITH\n".formatted(portal, directory);

        assertThat(standing(imports.run(with(wanted, "dryRun", true), file)))
                .isEqualTo("REHEARSED 1 1 0 0 0");
        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 1 0 0 0");
        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 0 0 1 0");
        assertThat(imports.office().as(Staff.LEAD).all("/services/" + directory + "/impact"))
                .hasSize(1);
    }

    @Test
    void aDependencyThatCannotBeIsRefusedByItsRules() {
        var shown =
                imports.run(
                        wanted("DEPENDENCIES", "service-dependencies"),
                        "service,on,kind\n%1$s,%1$s,CALLS\n%1$s,SV-none,LIKES\n".formatted(portal));

        assertThat(standing(shown)).isEqualTo("REFUSED 2 0 0 0 2");
        assertThat(imports.lines(shown).toString())
                .contains(
                        "A service is no part of itself.",
                        "There is no service SV-none.",
                        "kind: ");
    }

    @Test
    void aContractIsKnownByItsReference() {
        var wanted = wanted("CONTRACTS", "service-contracts");
        var file =
                """
                service,supplier,reference,starts,ends,noticeMonths,value
                %s,Northern Ltd,CON-1,2025-01-04,2028-01-03,3,"£480,000"
                """
                        .formatted(portal);

        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 1 0 0 0");
        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 0 0 1 0");
        var changed = imports.run(wanted, file.replace("2028-01-03", "2029-01-03"));
        assertThat(standing(changed)).isEqualTo("DONE 1 0 1 0 0");
        assertThat(imports.lines(changed).getFirst().get("fields").toString())
                .contains("contracts[1].ends", "2028-01-03", "2029-01-03");
        assertThat(standing(imports.run(wanted, file.replace("2028-01-03", "2024-01-03"))))
                .isEqualTo("REFUSED 1 0 0 0 1");
    }

    @Test
    void aLicenceIsKnownByItsProduct() {
        var wanted = wanted("LICENCES", "service-licences");
        var file =
                """
                service,product,count,used,unitCost,ends,noticeMonths
                %s,Planner,500,520,36.50,2027-09-30,
                """
                        .formatted(portal);

        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 1 0 0 0");
        assertThat(standing(imports.run(wanted, file))).isEqualTo("DONE 1 0 0 1 0");
        var kept =
                imports.office().as(Staff.LEAD).all("/services/" + portal + "/licences").getFirst();
        assertThat(kept.path("terms").path("unitCost").asString()).isEqualTo("36.5");
        assertThat(kept.get("remark").asString()).contains("520 of 500");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,480000,noticeMonths: This is not a whole number.",
        "3,1.005,value: Give pounds and pence.",
        "3,'1,5',value: This is not a number.",
        "-1,480000,notice.length: Give from 1 to 1000.",
    })
    void aContractIsRefusedAsByTheApi(String months, String value, String reason) {
        var file =
                """
                service,supplier,reference,starts,ends,noticeMonths,value
                %s,Northern Ltd,CON-2,2025-01-04,2028-01-03,%s,"%s"
                """
                        .formatted(portal, months, value);

        var shown = imports.run(wanted("CONTRACTS", "service-contracts"), file);

        assertThat(standing(shown)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(imports.lines(shown).toString()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "10.5,9,1.99,count: This is not a whole number.",
        "10,9.5,1.99,used: This is not a whole number.",
        "10,9,1.999,unitCost: Give pounds and pence.",
        "-4294967295,9,1.99,count: There cannot be fewer than none."
    })
    void aLicenceIsRefusedAsByTheApi(String count, String used, String cost, String reason) {
        var file =
                "service,product,count,used,unitCost,ends,noticeMonths\n%s,P,%s,%s,%s,,\n"
                        .formatted(portal, count, used, cost);

        var shown = imports.run(wanted("LICENCES", "service-licences"), file);

        assertThat(standing(shown)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(imports.lines(shown).toString()).contains(reason);
    }

    @Test
    void aServiceThatIsNotThereRefusesTheLine() {
        var shown =
                imports.run(
                        wanted("LICENCES", "service-licences"),
                        "service,product,count,used,unitCost,ends,noticeMonths\nSV-none,P,1,,,,\n");

        assertThat(standing(shown)).isEqualTo("REFUSED 1 0 0 0 1");
    }

    private String entered(String name) {
        return imports.office()
                .as(Staff.OWNER)
                .post("/services", Entries.json(name))
                .ok()
                .get("reference")
                .asString();
    }
}
