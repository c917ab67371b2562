package linchpin.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanPropertyBase;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerPropertyBase;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringPropertyBase;
import org.jspecify.annotations.Nullable;

/// An immutable state and read-only properties that each show a part of it. All of them show the new state before any
/// listener is called, so that none sees half a change. To be used on the JavaFX thread only.
///
/// A listener may set another state: those after it are then told of the newest one.
///
/// @param <S> the state
final class SessionAspects<S> {
  private final List<Aspect<S>> aspects = new ArrayList<>();
  private final Whole whole = new Whole();
  private S state;

  SessionAspects(S first) {
    state = first;
  }

  private interface Aspect<S> {
    boolean differs(S one, S other);

    void tell();
  }

  S get() {
    return state;
  }

  /// All of it.
  ReadOnlyObjectProperty<S> whole() {
    return whole;
  }

  /// Shows another state, unless no part of it is another: to the listeners of all of it first, then to those of each
  /// part that is not what it was, part by part in the order in which the parts were made.
  void set(S next) {
    S before = state;
    List<Aspect<S>> changed = aspects.stream().filter(aspect -> aspect.differs(before, next)).toList();
    if (!changed.isEmpty()) {
      state = next;
      whole.tell();
      changed.forEach(Aspect::tell);
    }
  }

  /// A part. That it changed is told when it is another object, as the same document analysed anew.
  <T extends @Nullable Object> ReadOnlyObjectProperty<T> part(String name, Function<S, T> of) {
    Part<T> part = new Part<>(name, of);
    aspects.add(part);
    return part;
  }

  ReadOnlyIntegerProperty number(String name, ToIntFunction<S> of) {
    Count number = new Count(name, of);
    aspects.add(number);
    return number;
  }

  ReadOnlyBooleanProperty truth(String name, Predicate<S> of) {
    Truth truth = new Truth(name, of);
    aspects.add(truth);
    return truth;
  }

  ReadOnlyStringProperty text(String name, Function<S, @Nullable String> of) {
    Words text = new Words(name, of);
    aspects.add(text);
    return text;
  }

  private final class Whole extends ReadOnlyObjectPropertyBase<S> {
    @Override
    public S get() {
      return state;
    }

    @Override
    public Object getBean() {
      return SessionAspects.this;
    }

    @Override
    public String getName() {
      return "state";
    }

    void tell() {
      fireValueChangedEvent();
    }
  }

  private final class Part<T extends @Nullable Object> extends ReadOnlyObjectPropertyBase<T> implements Aspect<S> {
    private final String name;
    private final Function<S, T> of;

    Part(String name, Function<S, T> of) {
      this.name = name;
      this.of = of;
    }

    @Override
    public T get() {
      return of.apply(state);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // documents are large, and another object is another value
    public boolean differs(S one, S other) {
      return of.apply(one) != of.apply(other);
    }

    @Override
    public void tell() {
      fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
      return SessionAspects.this;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private final class Count extends ReadOnlyIntegerPropertyBase implements Aspect<S> {
    private final String name;
    private final ToIntFunction<S> of;

    Count(String name, ToIntFunction<S> of) {
      this.name = name;
      this.of = of;
    }

    @Override
    public int get() {
      return of.applyAsInt(state);
    }

    @Override
    public boolean differs(S one, S other) {
      return of.applyAsInt(one) != of.applyAsInt(other);
    }

    @Override
    public void tell() {
      fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
      return SessionAspects.this;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private final class Truth extends ReadOnlyBooleanPropertyBase implements Aspect<S> {
    private final String name;
    private final Predicate<S> of;

    Truth(String name, Predicate<S> of) {
      this.name = name;
      this.of = of;
    }

    @Override
    public boolean get() {
      return of.test(state);
    }

    @Override
    public boolean differs(S one, S other) {
      return of.test(one) != of.test(other);
    }

    @Override
    public void tell() {
      fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
      return SessionAspects.this;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private final class Words extends ReadOnlyStringPropertyBase implements Aspect<S> {
    private final String name;
    private final Function<S, @Nullable String> of;

    Words(String name, Function<S, @Nullable String> of) {
      this.name = name;
      this.of = of;
    }

    @Override
    public @Nullable String get() {
      return of.apply(state);
    }

    @Override
    public boolean differs(S one, S other) {
      return !Objects.equals(of.apply(one), of.apply(other));
    }

    @Override
    public void tell() {
      fireValueChangedEvent();
    }

    @Override
    public Object getBean() {
      return SessionAspects.this;
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
