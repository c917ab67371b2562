package linchpin.drawing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.model.kind.Catalogue;
import org.junit.jupiter.api.Test;

class IconsTest {
  @Test
  void everyKindOfTheCatalogueHasAnIconOfItsOwn() {
    String generic = Icons.bundled().path("generic");

    assertThat(Catalogue.standard().kinds())
        .filteredOn(kind -> !kind.id().equals("generic"))
        .allSatisfy(kind -> assertThat(Icons.bundled().path(kind)).as(kind.id()).isNotEqualTo(generic));
  }

  @Test
  void anUnknownNameGivesTheGenericIcon() {
    assertThat(Icons.bundled().path("no-such-icon")).isEqualTo(Icons.bundled().path("generic"));
  }
}
