/// Kubernetes manifests, as `kubectl apply` takes them and `kubectl get -o yaml` prints them.
@NullMarked
package linchpin.format.imports.kubernetes;

import org.jspecify.annotations.NullMarked;
