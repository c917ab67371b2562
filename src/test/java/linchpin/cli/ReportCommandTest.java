package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private Path folder;

  @Test
  void writesTheFileThatTheEndingAsksForAndNothingElse() throws IOException {
    Path shop = Shop.in(folder);
    Path page = folder.resolve("out.HTML");
    assertThat(Call.of("report", shop, "-o", page)).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<h1>Shop</h1>", "22 November 2026");
    Path text = folder.resolve("out.md");
    assertThat(Call.of("report", shop, "-o", text)).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(text)).startsWith("# Shop\n").contains("(<out.diagram.svg>)");
    assertThat(folder.resolve("out.diagram.svg")).content().contains("Load balancer");
  }

  @Test
  void writesTheSameFileForTheSameModelAndDay() throws IOException {
    Path shop = Shop.in(folder);
    assertThat(Call.of("report", shop, "-o", folder.resolve("1.pdf")).status()).isZero();
    assertThat(Call.of("report", shop, "-o", folder.resolve("2.pdf")).status()).isZero();
    assertThat(folder.resolve("1.pdf")).hasSameBinaryContentAs(folder.resolve("2.pdf"));
  }

  @Test
  void saysWhatIsWrongInOneLineAndLeavesWhatWasThere() throws IOException {
    Path shop = Shop.in(folder);
    Call ending = Call.of("report", shop, "-o", folder.resolve("out.doc"));
    assertThat(ending.status()).isEqualTo(2);
    assertThat(ending.complaints()).singleElement().asString().contains(".html, .md or .pdf");
    Path old = Files.writeString(folder.resolve("old.html"), "old");
    Call broken = Call.of("report", Shop.in(folder, "{"), "-o", old);
    assertThat(broken.status()).isEqualTo(2);
    assertThat(old).hasContent("old");
    Call nowhere = Call.of("report", Shop.in(folder), "-o", folder.resolve("missing/out.html"));
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.complaints()).singleElement().asString().contains("does not exist");
  }
}
