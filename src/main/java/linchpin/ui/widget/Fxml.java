package linchpin.ui.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import org.jspecify.annotations.Nullable;

/// Loads panels; their controllers are made with the workspace.
public final class Fxml {
  private Fxml() {}

  /// A panel and its controller.
  public record Loaded<N, C>(N node, C controller) {}

  /// Loads `name` from beside the controller's class; controllers of included panels are made in the same way.
  ///
  /// @param shared what every controller is given: the one parameter of its public constructor
  public static <N, C> Loaded<N, C> load(Class<C> controller, String name, Object shared) {
    FXMLLoader loader =
        new FXMLLoader(Objects.requireNonNull(Fxml.class.getResource(path(controller) + name), name));
    loader.setControllerFactory(type -> create(type, shared));
    try {
      N node = loader.load();
      return new Loaded<>(Objects.requireNonNull(node), Objects.requireNonNull(loader.getController()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Loads `name` from beside the class of a controller that is there already.
  public static <N> N load(Object controller, String name) {
    FXMLLoader loader = new FXMLLoader(
        Objects.requireNonNull(Fxml.class.getResource(path(controller.getClass()) + name), name));
    loader.setController(controller);
    try {
      N node = loader.load();
      return Objects.requireNonNull(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Class<?> controller) {
    return "/" + controller.getPackageName().replace('.', '/') + "/";
  }

  private static @Nullable Object create(Class<?> type, Object shared) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(shared.getClass());
      return constructor.newInstance(shared);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " needs a public constructor that takes a " + shared.getClass().getSimpleName(), e);
    }
  }
}
