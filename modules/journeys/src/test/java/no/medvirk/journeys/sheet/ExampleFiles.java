package no.medvirk.journeys.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files under {@code src/test/resources/sheets} anew: invented services, written down the way municipalities do. */
final class ExampleFiles {
    private final Path folder;

    private ExampleFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] folder) throws IOException {
        ExampleFiles files = new ExampleFiles(Path.of(folder[0]));
        files.headingInRow7();
        files.mergedPhases();
        files.sideways();
        files.windows1252();
        files.threeHundredRows();
        files.twoColumns();
    }

    private interface Filling {
        void fill(XSSFWorkbook workbook);
    }

    private void write(String name, Filling filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            filling.fill(workbook);
            workbook.write(file);
        }
    }

    private static void put(XSSFSheet sheet, int rowNumber, Object... cells) {
        Row row = sheet.createRow(rowNumber - 1);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!"".equals(cells[column])) {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }

    private void headingInRow7() throws IOException {
        write("heading-in-row-7.xlsx", workbook -> {
            XSSFSheet sheet = workbook.createSheet("Dagens prosess");
            put(sheet, 1, "Kartlegging");
            put(sheet, 3, "Tjeneste:", "Barnehageplass, hovedopptaket");
            put(sheet, 4, "Kartlagt:");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            Cell day = sheet.getRow(3).createCell(1);
            day.setCellValue(LocalDate.of(2026, 3, 12));
            day.setCellStyle(date);
            put(
                    sheet,
                    5,
                    "Skriv en rad for hver ting noen gjør, også det som skjer automatisk. Bruk gjerne flere ark hvis "
                            + "tjenesten leveres ulikt i ulike deler av kommunen, og ta med hvor lang tid ting tar.");
            put(sheet, 7, "Hvem?", "Gjør hva?", "Kanal", "System", "Tid", "Ventetid", "Smertepunkt", "Kilde");
            put(sheet, 8, "Foresatt", "Leser om opptaket", "Nettside", "", 10, "", "Finner ikke fristen", "intervju");
            put(sheet, 9, "Foresatt", "Søker om plass", "Søknadsportal", "Barnehageportalen", "25 min", "", "", "");
            put(sheet, 10, "Systemet", "Sender kvittering", "E-post", "Barnehageportalen", "", "", "", "");
            put(
                    sheet,
                    11,
                    "Saksbehandler",
                    "Kontrollerer søknaden mot Folkeregisteret",
                    "",
                    "Fagsystem barnehage",
                    "0,5 t",
                    7,
                    "Må slå opp for hånd",
                    "observasjon");
            put(sheet, 12, "Servicetorg", "Svarer på spørsmål om opptaket", "Telefon", "", 12, "", "", "");
            put(
                    sheet,
                    13,
                    "Styrer",
                    "Melder inn ledige plasser",
                    "",
                    "Regneark",
                    "1 t 30 min",
                    "2 uker",
                    "Dobbelt arbeid",
                    "");
            put(sheet, 14, "Saksbehandler", "Tildeler plasser", "", "Fagsystem barnehage", "2 dager", "5 uker", "", "");
            put(
                    sheet,
                    15,
                    "Foresatt",
                    "Får tilbud og svarer",
                    "Digital post",
                    "",
                    "5",
                    "14",
                    "Kort svarfrist",
                    "intervju");
        });
    }

    private void mergedPhases() throws IOException {
        write("merged-phases.xlsx", workbook -> {
            XSSFSheet sheet = workbook.createSheet("SFO");
            put(sheet, 1, "Plass i SFO");
            put(
                    sheet,
                    3,
                    "Fase",
                    "Steg",
                    "Aktør",
                    "Handling",
                    "Tidsbruk (min)",
                    "Ventetid (dager)",
                    "Utfordring",
                    "Forbedring");
            put(sheet, 4, "Før", "Finne ut", "Forelder", "Leter etter priser", 15, "", "Prisene står to steder", "");
            put(sheet, 5, "", "", "Servicekontoret", "Svarer på telefonen", 8, "", "", "Samle prisene");
            put(sheet, 6, "", "Søke", "Forelder", "Sender søknad", 12, 10, "", "");
            put(sheet, 7, "Under", "Vedtak", "Rådgiver", "Fatter vedtak", 20, 5, "", "Automatisk vedtak");
            put(sheet, 8, "", "", "Arkivet", "Journalfører vedtaket", 4, "", "Gjøres for hånd", "");
            put(sheet, 9, "Etter", "Oppstart", "Forelder", "Møter på skolen", "", "", "", "");
            for (String area : List.of("A1:H1", "A4:A6", "A7:A8", "B4:B5", "B7:B8", "F7:F8")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
        });
    }

    private void sideways() throws IOException {
        write("sideways.xlsx", workbook -> {
            XSSFSheet sheet = workbook.createSheet("Ark1");
            put(sheet, 1, "Startlån: slik er det i dag");
            put(sheet, 2, "", "Søknad", "", "Behandling", "", "Utbetaling");
            put(sheet, 3, "", "Samle papirer", "Søke", "Vurdere", "Vedta", "Betale ut");
            put(sheet, 4, "Søker", "Finner lønnsslipper", "Fyller ut søknaden", "", "Får vedtaket", "Får pengene");
            put(sheet, 5, "Boligrådgiver", "", "", "Regner ut hva søkeren tåler", "Skriver vedtak", "");
            put(sheet, 6, "Økonomiavdelingen", "", "", "", "", "Betaler ut");
            put(sheet, 7, "Kanal", "", "Nettskjema", "Telefon", "Brev", "");
            put(sheet, 8, "Tid (min)", 60, 45, 90, 30, 10);
            put(sheet, 9, "Smertepunkter", "Vet ikke hva som trengs", "", "", "Språket er vanskelig", "");
            for (String area : List.of("A1:F1", "B2:C2", "D2:E2")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
        });
    }

    private void windows1252() throws IOException {
        String text = """
                Heimehjelp – slik er det i dag;;;;;
                Kven?;Gjer kva?;Kanal;Tid (timar);Ventetid;Moglegheit
                Pårørande;Ringjer kommunen;Telefon;0,25;;"Éin inngang; same kva det gjeld"
                Sakshandsamar;"Registrerer førespurnaden
                og avtalar heimebesøk";;0,5;3 dagar;
                Sakshandsamar;Vurderer behovet saman med brukaren;Heimebesøk;1,5;2 veker;"Bruke ""Kva er viktig for deg?""\"
                Sakshandsamar;Skriv vedtak;Brev;2;;
                Heimetenesta;Kjem første gong;Heimebesøk;1;5 virkedagar;
                """;
        Files.write(
                folder.resolve("windows-1252.csv"),
                text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    }

    /** Sixty steps of five rows; seven cells are wrong in seven different ways. */
    private void threeHundredRows() throws IOException {
        List<String> phases = List.of("Før søknad", "Søknad", "Behandling", "Vedtak", "Bygging", "Ferdigattest");
        List<String> who = List.of("Tiltakshaver", "Servicetorg", "Byggesaksbehandler", "Arkivet", "Fagsystemet");
        List<String> does = List.of("Sender inn", "Veileder om", "Vurderer", "Journalfører", "Varsler om");
        List<String> channels = List.of("Altinn", "Telefon", "", "", "E-post");
        write("300-rows-7-faults.xlsx", workbook -> {
            XSSFSheet sheet = workbook.createSheet("Byggesak");
            put(sheet, 1, "Byggesak");
            put(
                    sheet,
                    2,
                    "Fase",
                    "Steg",
                    "Hvem",
                    "Gjør hva",
                    "Kanal",
                    "Enhet",
                    "Tid",
                    "Ventetid",
                    "Andel",
                    "Automatisering");
            for (int at = 0; at < 300; at++) {
                int step = at / 5;
                int part = at % 5;
                put(
                        sheet,
                        at + 3,
                        part == 0 ? phases.get(step / 10) : "",
                        part == 0 ? "Delsteg " + (step + 1) : "",
                        who.get(part),
                        does.get(part) + " del " + (step + 1),
                        channels.get(part),
                        part == 2 ? "Plan og bygg" : "",
                        part == 0 ? "" : 5 * part,
                        part == 2 ? 7 : "",
                        part == 0 ? 0.9 : "",
                        part == 4 ? "automatisk" : part == 2 ? "manuelt" : "");
            }
            sheet.getRow(36).getCell(6).setCellValue("en god stund"); // row 37
            sheet.getRow(79).getCell(7).setCellValue("1–2 uker"); // row 80
            sheet.getRow(111).getCell(6).setCellValue(-15); // row 112
            sheet.getRow(157).getCell(8).setCellValue("140 %"); // row 158
            sheet.getRow(200).getCell(2).setBlank(); // row 201
            sheet.getRow(248).getCell(3).setBlank(); // row 249
            sheet.getRow(294).getCell(9).setCellValue("kanskje"); // row 295
        });
    }

    private void twoColumns() throws IOException {
        write("two-columns.xlsx", workbook -> {
            XSSFSheet sheet = workbook.createSheet("Ark1");
            put(sheet, 1, "Hvem?", "Gjør hva?");
            put(sheet, 2, "Innbygger", "Melder fra om hull i veien");
            put(sheet, 3, "Innbyggertorget", "Registrerer meldingen");
            put(sheet, 4, "Driftsleder", "Befarer og prioriterer");
            put(sheet, 5, "Entreprenør", "Tetter hullet");
            put(sheet, 6, "Driftsleder", "Lukker meldingen");
            put(sheet, 7, "Innbygger", "Får beskjed");
        });
    }
}
