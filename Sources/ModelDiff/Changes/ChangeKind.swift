/// What happened to something of the API.
public enum ChangeKind: String, Codable, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It goes by another name; `ModelChange.evidence` says what tells so.
    case renamed
    /// It holds, takes or answers another type.
    case typeChanged
    /// It has to be given now.
    case becameRequired
    /// It can be left out now.
    case becameOptional
    /// It is marked as something that will go away.
    case deprecated
    /// That mark is gone.
    case undeprecated
    /// Another value stands for an absent one.
    case defaultChanged
    /// Another mark, such as `Core`, came or went.
    case marksChanged
    /// The bounds of its values, or the periods of a metric, are others.
    case valuesChanged
    /// It is called at another path, or by another method.
    case moved
    /// The page says the same in other words, or something else in a text.
    case descriptionChanged
}
