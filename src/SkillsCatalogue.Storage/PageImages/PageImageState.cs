namespace SkillsCatalogue.Storage.PageImages;

/// <summary>Where the image of a page stands. An open list for readers of the API.</summary>
public enum PageImageState
{
    /// <summary>The image is there.</summary>
    Ready,
    /// <summary>A worker has been asked and makes it.</summary>
    Waiting,
    /// <summary>It was asked for, but no worker has been seen for a while.</summary>
    NoWorker,
    /// <summary>The program is not installed where the worker runs.</summary>
    NotInstalled,
    /// <summary>Switched off by a setting.</summary>
    Off,
    /// <summary>The program could not draw this page within its limits.</summary>
    Failed,
}
