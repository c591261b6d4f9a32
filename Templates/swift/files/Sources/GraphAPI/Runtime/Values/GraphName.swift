/// Names of types that the reference names without saying what they hold.
///
/// They tell such types apart: an `AdStudy` is no `AgeRange`, although both are a ``GraphUndescribed``.
public enum GraphName {}
