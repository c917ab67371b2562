package linchpin.ui.canvas;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import linchpin.analysis.Analyzer;
import linchpin.analysis.Cancellation;
import linchpin.drawing.Theme;
import linchpin.edit.Selection;
import linchpin.edit.Shop;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.model.Scenario;
import linchpin.ui.Session;

public class CanvasLook {
  public static void main(String[] args) { Application.launch(A.class, args); }
  public static class A extends Application {
    @Override public void start(Stage stage) {
      var args = getParameters().getRaw();
      Session session = new Session();
      DiagramCanvas canvas = new DiagramCanvas(session);
      var doc = Shop.document();
      for (String a : args) if (a.endsWith(".json")) doc = ((Reading.Opened) ModelFile.read(Path.of(a))).document();
      session.open(doc, null);
      try { session.analysed(Analyzer.analyze(doc.topology(), new Cancellation(){ public boolean cancelled(){return false;} })); } catch (Throwable t) { t.printStackTrace(); }
      if (args.contains("dark")) canvas.theme(Theme.DARK);
      for (String a : args) {
        if (a.startsWith("off=")) { session.assume(Scenario.off(java.util.List.of(a.substring(4).split(","))));
          session.played(Analyzer.whatIf(doc.topology(), session.scenario().get(), new Cancellation(){ public boolean cancelled(){return false;} })); }
        if (a.startsWith("sel=")) session.select(Selection.of(a.substring(4).split(",")));
        if (a.startsWith("suspect=")) { session.suspect(a.substring(8)); session.previewed(Analyzer.whatIf(doc.topology(), Scenario.off(java.util.List.of(a.substring(8))), new Cancellation(){ public boolean cancelled(){return false;} })); }
      }
      stage.setScene(new Scene(canvas, 1000, 800));
      stage.show();
      canvas.requestFocus();
    }
  }
}
